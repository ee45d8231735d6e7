using System.Text;
using CouncilSite.Site;

namespace CouncilSite.Cli.Theming;

/// <summary>The files that a new theme begins with: a frame, a style sheet and settings, each saying what it is for.</summary>
internal static class NewTheme
{
    private const string Layout = "Shared/Layout.cshtml";

    private const string LayoutRemark = """
        @*
          すべてのページの枠です。直すと、council serve の画面にすぐ映ります。
          ・@Content() のところにページの中身が入ります。
          ・@Include("Shared/SiteHeader.cshtml") のような行は部品です。部品も council theme copy Shared/SiteHeader.cshtml で持ってきて直せます。
          ・Page.Title（ページの題）、Council.Settings.Name（会の名前）、Href("/news/")（ページへのリンク）、Asset("share.png")（assets/ のファイル）が使えます。
          ・文字は @ を付けて書けば、記号もそのまま安全に表示されます。style や onclick、<script> に直接書いたものは動きません。assets/ のファイルに書いてください。
        *@

        """;

    private const string Style = """
        /*
         * このテーマのスタイルシートです。組み込みのもの（base.css など）のあとに読み込まれるので、ここに書いたものが勝ちます。
         * 組み込みのものを丸ごと置き換えるときは、同じ名前のファイル（assets/base.css など）を置いてください。
         * 文字の色と地の色の差は、明るい画面と暗い画面の両方で 4.5:1 以上にしてください。
         */
        :root {
          --accent: #0b5d4b;
          --accent-fill: #0b5d4b;
        }

        @media (prefers-color-scheme: dark) {
          :root {
            --accent: #7fd6bf;
          }
        }

        """;

    private const string Settings = $"""
        # もとにする組み込みのテーマです（council か plain）。このフォルダーにないものは、すべてそこから来ます。
        base: {ThemeFolder.DefaultBase}

        """;

    /// <summary>The files by their paths below the theme's folder.</summary>
    public static IEnumerable<(string Path, string Text)> Files()
    {
        yield return (ThemeFolder.SettingsFile, Settings);
        yield return (Layout, LayoutRemark + Encoding.UTF8.GetString(BuiltInThemes.Find(ThemeFolder.DefaultBase)!.ReadFile(Layout)!));
        yield return ("assets/own.css", Style);
    }
}
