namespace CouncilSite.BrowserTests;

/// <summary>What people may type into the search, and the page that answers best; decided by looking at the pages, not at the search.</summary>
internal static class SearchQueries
{
    /// <summary>Queries, and the pages that answer them best: any of those that say the same.</summary>
    public static IReadOnlyList<(string Query, string[] Best)> All { get; } =
    [
        // Names of pages, in several ways of writing.
        ("規約", ["/bylaws/"]),
        ("役員", ["/officers/"]),
        ("幹事", ["/officers/"]),
        ("会費", ["/members/"]),
        ("年会費", ["/members/"]),
        ("入会", ["/members/"]),
        ("会員になる", ["/members/"]),
        ("会員になるには", ["/members/"]),
        ("入会申し込み", ["/bylaws/#art11", "/members/"]),
        ("退会", ["/members/", "/bylaws/#art12"]),
        ("お問合せ", ["/contact/"]),
        ("お問い合わせ", ["/contact/"]),
        ("電話番号", ["/contact/"]),
        ("事務局", ["/contact/", "/bylaws/#art15"]),
        ("事業計画", ["/plans/2021/", "/plans/"]),
        ("事業報告", ["/reports/2020/", "/reports/"]),
        ("決算", ["/accounts/2020/", "/accounts/"]),
        ("予算", ["/accounts/2021/", "/accounts/"]),
        ("令和3年度予算", ["/accounts/2021/"]),
        ("令和２年度 決算", ["/accounts/2020/"]),
        ("繰越金", ["/accounts/2020/", "/accounts/2021/", "/accounts/"]),
        ("メルマガ", ["/newsletters/"]),
        ("メールマガジン", ["/newsletters/"]),
        ("議案書", ["/meetings/2021-general/", "/meetings/2021-general/book/"]),
        ("総会", ["/meetings/2021-general/", "/meetings/", "/bylaws/#art8"]),
        ("幹事会", ["/meetings/", "/bylaws/#art9", "/meetings/2020-secretaries-1/", "/meetings/2020-secretaries-2/"]),
        ("データ活用部会", ["/subcommittees/data-use/"]),
        ("ITリテラシー", ["/subcommittees/it-literacy/"]),
        ("ｉｔリテラシ部会", ["/subcommittees/it-literacy/"]),
        ("オープンデータ", ["/data/"]),
        ("ダウンロード csv", ["/data/"]),
        ("アクセシビリティ", ["/accessibility/"]),
        ("協議会とは", ["/about/"]),
        ("新旧対照表", ["/bylaws/2021/changes/"]),
        ("未確定", ["/questions/"]),

        // Provisions, by number and by matter.
        ("第九条", ["/bylaws/#art9"]),
        ("第9条", ["/bylaws/#art9"]),
        ("規約第１５条", ["/bylaws/#art15"]),
        ("役員の任期", ["/bylaws/#art7", "/officers/"]),
        ("役員の任期は何年", ["/bylaws/#art7", "/officers/"]),
        ("総会の議決 過半数", ["/bylaws/#art8"]),
        ("事業年度", ["/bylaws/#art13"]),
        ("監事の仕事", ["/bylaws/#art6", "/officers/"]),

        // People and organisations.
        ("斉藤栄一", ["/officers/"]),
        ("高徳 一博", ["/officers/"]),
        ("会長", ["/officers/", "/bylaws/#art6"]),
        ("フジクラ", ["/members/"]),
        ("ソリトンシステムズ", ["/members/", "/news/2021-06-29-new-member/"]),
        ("流山", ["/subcommittees/data-use/"]),

        // Events and subjects.
        ("レジリエンス", ["/events/2020-resilience-proposals/"]),
        ("ソリューション提案会", ["/events/2020-resilience-proposals/"]),
        ("ﾌｫｰﾗﾑ", ["/events/2021-it-forum/", "/events/2020-it-forum/"]),
        ("キャッシュレス セミナー", ["/events/2021-cashless-seminar/"]),
        ("意見交換会", ["/events/2021-exchange-meetings/"]),
        ("千映えフォト", ["/events/2021-chibae-photo/"]),
        ("デジガバ読経会", ["/events/2021-new-year-reading/"]),
        ("カレンダー", ["/events/", "/plans/2021/#calendar"]),

        // Indicators.
        ("テレワーク", ["/indicators/2020/telework-users/"]),
        ("在宅勤務", ["/indicators/2020/telework-users/"]),
        ("介護職員 離職率", ["/indicators/2020/care-worker-turnover/"]),
        ("紙の使用量", ["/indicators/2020/paper-use/"]),
        ("電子決裁", ["/indicators/2020/electronic-approval/"]),
        ("Wi-Fi 防災", ["/indicators/2020/shelter-wifi/"]),
        ("進捗状況", ["/indicators/2020/", "/indicators/"]),
        ("RPA", ["/indicators/2020/rpa-hours-saved/"]),

        // A word too many, or one that is nowhere.
        ("会費 ヌヌヌヌヌ", ["/members/"]),
        ("令和２年度の決算はどうなっていますか", ["/accounts/2020/"]),
        ("役員は誰ですか", ["/officers/"]),
        ("会費はいくらですか", ["/members/"]),
    ];
}
