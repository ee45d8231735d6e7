namespace CouncilSite.Benchmarks;

/// <summary>
/// Settings and templates of Hugo for the corpus. Each page shows what this program's page shows: metadata, structured data,
/// menu, search field, way up, contents list, date and footer; of events there are a calendar file and a text as well.
/// Lists are by twenty and by years, with feeds and sitemap.
/// </summary>
internal static class HugoSite
{
    /// <summary>The settings that do not depend on what the pages show.</summary>
    public const string Settings = """
        baseURL = "https://www.example.jp/"
        languageCode = "ja"
        title = "見本協議会"
        paginate = 20
        [taxonomies]
        category = "categories"
        [markup.goldmark.renderer]
        unsafe = false

        """;

    /// <summary>The template of lists.</summary>
    public const string List = """
        {{ define "main" }}<ul>{{ range .Paginator.Pages }}<li><time>{{ .Date.Format "2006年1月2日" }}</time> <a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
        {{ template "_internal/pagination.html" . }}
        {{ if eq .Paginator.PageNumber 1 }}{{ range .Pages.GroupByDate "2006" }}<h2>{{ .Key }}</h2><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}{{ end }}{{ end }}
        """;

    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
    [
        ("config.toml", Settings + """
            [params]
            policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"
            [mediaTypes."text/plain"]
            suffixes = ["txt"]
            [outputFormats.Text]
            mediaType = "text/plain"
            isPlainText = true

            """ + Menu(("協議会", ["about", "bylaws", "officers", "members", "subcommittees", "contact"]), ("会議と事業", ["meetings", "plans", "reports", "accounts", "indicators"]),
                ("新着", ["news", "events", "newsletters"]), ("資料", ["data", "questions"]))),
        ("content/events/_index.md", """
            ---
            title: イベント
            cascade:
              - _target: { kind: page }
                outputs: [HTML, Calendar, Text]
            ---
            """),
        ("layouts/_default/baseof.html", """
            <!DOCTYPE html>
            <html lang="ja">
            {{ partial "head.html" . }}
            <body>
            <a class="skip-link" href="#main">本文へ進む</a>
            {{ partial "header.html" . }}
            <nav class="breadcrumbs" aria-label="現在位置"><ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}<li><span aria-current="page">{{ .Title }}</span></li></ol></nav>
            <main id="main" tabindex="-1">
            <header class="page-header"><h1>{{ .Title }}</h1></header>
            <div class="page-body"><div class="content">{{ block "main" . }}{{ end }}</div></div>
            <footer class="page-footer"><p class="no-print"><a href="#main">このページの初めへ</a></p></footer>
            </main>
            <p class="print-line" aria-hidden="true">{{ .Site.Title }}　{{ .Permalink }}</p>
            {{ partialCached "footer.html" . }}
            </body>
            </html>
            """),
        ("layouts/partials/head.html", """
            {{ $words := .Summary | plainify | truncate 110 -}}
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{{ .Site.Params.policy }}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="theme-color" content="#fcfaf5" media="(prefers-color-scheme: light)">
            <meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)">
            <link rel="stylesheet" href="/assets/theme.css">
            <title>{{ .Title }} | {{ .Site.Title }}</title>
            <meta name="description" content="{{ $words }}">
            <link rel="canonical" href="{{ .Permalink }}">
            <meta property="og:title" content="{{ .Title }}">
            <meta property="og:type" content="article">
            <meta property="og:url" content="{{ .Permalink }}">
            <meta property="og:site_name" content="{{ .Site.Title }}">
            <meta property="og:locale" content="ja_JP">
            <meta property="og:description" content="{{ $words }}">
            <meta property="og:image" content="{{ absURL "assets/share.png" }}">
            <meta property="og:image:width" content="1200">
            <meta property="og:image:height" content="630">
            <meta name="twitter:card" content="summary_large_image">
            <link rel="icon" href="/assets/icon.ico" sizes="32x32">
            <link rel="icon" type="image/svg+xml" href="/assets/icon.svg">
            <link rel="apple-touch-icon" href="/assets/icon-180.png">
            {{ range .Site.Home.AlternativeOutputFormats }}<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .RelPermalink }}">{{ end }}
            {{ $steps := slice }}{{ range $index, $page := .Ancestors.Reverse }}{{ $steps = $steps | append (dict "@type" "ListItem" "position" (add $index 1) "name" .LinkTitle "item" .Permalink) }}{{ end }}
            {{ $steps = $steps | append (dict "@type" "ListItem" "position" (add (len $steps) 1) "name" .Title "item" .Permalink) }}
            {{ $council := dict "@type" "Organization" "name" .Site.Title }}
            {{ $thing := dict "@type" "Article" "headline" .Title "description" $words "url" .Permalink "inLanguage" "ja" "publisher" $council }}
            {{ with .Params.place }}{{ $thing = dict "@type" "Event" "name" $.Title "url" $.Permalink "startDate" ($.Date.Format "2006-01-02") "endDate" ($.Date.Format "2006-01-02") "eventStatus" "https://schema.org/EventScheduled" "location" (dict "@type" "Place" "name" .) "organizer" $council }}{{ end }}
            <script type="application/ld+json">{{ dict "@context" "https://schema.org" "@graph" (slice (dict "@type" "BreadcrumbList" "itemListElement" $steps) $thing) | jsonify | safeJS }}</script>
            </head>
            """),
        ("layouts/partials/header.html", """
            <header class="site-header">
              <a class="site-name" href="{{ .Site.Home.RelPermalink }}"><img src="/assets/icon.svg" alt="" width="40" height="40"><span>{{ .Site.Title }}</span></a>
              <button class="menu-button" type="button" popovertarget="site-menu">メニュー</button>
              <div class="site-menu" id="site-menu" popover>
                <nav aria-label="メインメニュー">
                  <ul>{{ $page := . }}{{ range $index, $group := .Site.Menus.main }}
                    <li class="menu-group">
                      <button class="menu-group-button" type="button" popovertarget="menu-{{ $index }}">{{ .Name }}</button>
                      <p class="menu-group-name">{{ .Name }}</p>
                      <ul id="menu-{{ $index }}" popover>{{ range .Children }}
                        <li><a href="{{ .URL }}"{{ if hasPrefix $page.RelPermalink .URL }} aria-current="true"{{ end }}>{{ .Name }}</a></li>{{ end }}
                      </ul>
                    </li>{{ end }}
                  </ul>
                </nav>
                <form class="site-search" role="search" action="/search/">
                  <label class="visually-hidden" for="site-search">サイト内を検索</label>
                  <input id="site-search" type="search" name="q" placeholder="ことばで探す" autocomplete="off">
                  <button type="submit">検索</button>
                </form>
              </div>
            </header>
            """),
        ("layouts/partials/footer.html", """
            <footer class="site-footer">
              <div class="site-footer-inner">
                <div><p class="site-footer-name">{{ .Site.Title }}</p><p>事務局　見本県総務部</p></div>
                <nav aria-label="このサイトについて">
                  <ul>
                    <li><a href="/contact/">お問い合わせ</a></li>
                    <li><a href="/accessibility/">アクセシビリティ方針</a></li>
                    <li><a href="/sitemap.xml">サイトマップ</a></li>
                    <li><a href="/search/">サイト内検索</a></li>
                    <li><a href="/data/">オープンデータ</a></li>
                    <li><a href="/guide/">編集の手引き</a></li>
                    {{ range .Site.Home.AlternativeOutputFormats }}<li><a href="{{ .RelPermalink }}">新着情報（{{ .Name }}）</a></li>{{ end }}
                  </ul>
                </nav>
              </div>
            </footer>
            """),
        ("layouts/_default/single.html", """
            {{ define "main" }}<nav>{{ .TableOfContents }}</nav>
            <p class="date"><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006年1月2日" }}</time></p>
            {{ .Content }}{{ end }}
            """),
        ("layouts/events/single.html", """
            {{ define "main" }}<nav>{{ .TableOfContents }}</nav>
            <dl class="facts"><dt>日時</dt><dd>{{ .Date.Format "2006年1月2日" }}</dd><dt>会場</dt><dd>{{ .Params.place }}</dd></dl>
            {{ .Content }}
            <ul>{{ range .AlternativeOutputFormats }}<li><a href="{{ .RelPermalink }}">{{ .Name }}</a></li>{{ end }}</ul>{{ end }}
            """),
        ("layouts/events/single.ics", """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//example//JA
            BEGIN:VEVENT
            UID:{{ .Permalink | md5 }}
            DTSTAMP:{{ .Date.Format "20060102T150405Z" }}
            DTSTART;VALUE=DATE:{{ .Date.Format "20060102" }}
            SUMMARY:{{ .Title }}
            LOCATION:{{ .Params.place }}
            URL:{{ .Permalink }}
            END:VEVENT
            END:VCALENDAR
            """),
        ("layouts/events/single.txt", """
            {{ .Title }}
            {{ .Date.Format "2006年1月2日" }}　{{ .Params.place }}

            {{ .Plain }}
            {{ .Permalink }}
            """),
        ("layouts/_default/list.html", List),
    ];

    private static string Menu(params (string Group, string[] Pages)[] groups) => string.Concat(groups.Select(group =>
        Entry(group.Group, $"identifier = \"{group.Group}\"") + string.Concat(group.Pages.Select(page => Entry(page, $"url = \"/{page}/\"\nparent = \"{group.Group}\"")))));

    private static string Entry(string name, string settings) => $"[[menu.main]]\nname = \"{name}\"\n{settings}\n";
}
