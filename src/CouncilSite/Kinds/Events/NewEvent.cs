using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Events;

/// <summary>Begins an event.</summary>
internal static class NewEvent
{
    public static NewContent Create(Council council, NewFileWishes wishes)
    {
        var date = wishes.Date ?? council.Today;
        var name = wishes.Name ?? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return NewContent.Of($"{EventRoutes.Folder}/{name}.md", string.Create(CultureInfo.InvariantCulture,
            $"""
            ---
            {YamlText.Field("title", wishes.Title ?? NewContent.ToWrite("イベントの名前"))}
            status: planned      # 終わったら held、中止なら cancelled
            start: {date:yyyy-MM-dd}    # 時刻が決まったら {date:yyyy-MM-dd} 13:30 の形で
            end:
            place:
            online:              # オンラインなら true か、配信の方法
            subcommittee:        # 部会が開くなら、部会のファイル名（拡張子なし）
            attendance:          # 終わったら参加人数
            programme: []
            ---

            {NewContent.ToWrite("どんなイベントか")}

            """));
    }
}
