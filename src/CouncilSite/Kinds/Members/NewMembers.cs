using System.Globalization;
using CouncilSite.Content;

namespace CouncilSite.Kinds.Members;

/// <summary>Begins a file of members that join; all files together are the register.</summary>
internal static class NewMembers
{
    public static NewContent Create(Council council, NewFileWishes wishes)
    {
        var date = wishes.Date ?? council.Today;
        return NewContent.Of($"{MembersRoutes.Folder}/{wishes.Name ?? string.Create(CultureInfo.InvariantCulture, $"joined-{date:yyyy-MM-dd}")}.yml", string.Create(CultureInfo.InvariantCulture,
            $"""
            # 入会した会員。退会のときは、その会員の載っているファイルに left: の行を加えます。
            members:
              - organisation: {NewContent.ToWrite("団体の名前")}
                kind: municipality    # {MembersWords.Kinds.Join(word => $"{word.Label}は {word.Written}")}
                joined: {date:yyyy-MM-dd}
                source: {NewContent.ToWrite("資料のどこにあるか")}

            """));
    }
}
