using System.Globalization;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Events;

/// <summary>Begins an event.</summary>
internal static class NewEvent
{
    public static NewFile Create(DateOnly today, NewFileWishes wishes)
    {
        var date = wishes.Date ?? today;
        var name = wishes.Name ?? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new NewFile($"{EventRoutes.Folder}/{name}.md", string.Create(CultureInfo.InvariantCulture,
            $"""
            ---
            {YamlText.Field("title", wishes.Title)}
            status: planned      # 終わったら held、中止なら cancelled
            start: {date:yyyy-MM-dd}    # 時刻が決まったら {date:yyyy-MM-dd} 13:30 の形で
            end:
            place:
            online:              # オンラインなら true か、配信の方法
            subcommittee:        # 部会が開くなら it-literacy か data-use
            attendance:          # 終わったら参加人数
            programme: []
            ---

            どんなイベントかをここに書きます。

            """).ReplaceLineEndings("\n"));
    }
}
