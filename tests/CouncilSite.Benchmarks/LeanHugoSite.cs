namespace CouncilSite.Benchmarks;

/// <summary>Templates of Hugo that show the text and little around it, as a site that is only a blog would have them: less than half of each page's bytes.</summary>
internal static class LeanHugoSite
{
    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
    [
        ("config.toml", HugoSite.Settings + """
            [[menu.main]]
            name = "お知らせ"
            url = "/news/"
            [[menu.main]]
            name = "イベント"
            url = "/events/"
            """),
        ("layouts/_default/baseof.html", """
            <!DOCTYPE html>
            <html lang="ja">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{ .Title }} | {{ .Site.Title }}</title>
            <meta property="og:title" content="{{ .Title }}">
            <meta property="og:url" content="{{ .Permalink }}">
            <link rel="canonical" href="{{ .Permalink }}">
            {{ range .Site.Home.AlternativeOutputFormats }}<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .RelPermalink }}">{{ end }}
            </head>
            <body>
            <header><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a>
            <nav><ul>{{ $page := . }}{{ range .Site.Menus.main }}<li><a href="{{ .URL }}"{{ if hasPrefix $page.RelPermalink .URL }} aria-current="true"{{ end }}>{{ .Name }}</a></li>{{ end }}</ul></nav></header>
            <nav><ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ol></nav>
            <main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main>
            <footer><p>見本協議会事務局</p></footer>
            </body>
            </html>
            """),
        ("layouts/_default/single.html", """
            {{ define "main" }}<nav>{{ .TableOfContents }}</nav>
            <p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006年1月2日" }}</time></p>
            {{ .Content }}
            <p>最終更新日 {{ .Lastmod.Format "2006年1月2日" }}</p>{{ end }}
            """),
        ("layouts/_default/list.html", HugoSite.List),
    ];
}
