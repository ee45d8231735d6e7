using System.Globalization;
using System.Text;
using CouncilSite.Addresses;

namespace CouncilSite.Publishing.Output;

/// <summary>
/// Exchanges the files of a folder one by one, for where the folder cannot be exchanged as a whole. The new files were
/// staged before, so that a full disk shows before anything is touched. While the journal exists, every move can be
/// undone, by this run or by the next.
/// </summary>
internal sealed class FileJournal(string root, Workshop workshop, Disk disk)
{
    private const char Replace = '=';
    private const char Add = '+';
    private const char Remove = '-';

    /// <summary>Makes the folder hold the new site, or leaves it as it is.</summary>
    public void Write(SiteChange change)
    {
        var moves = change.Stale.Select(name => (Act: Remove, Name: name))
            .Concat(change.Changed.Select(name => (Act: change.Before.Has(name) ? Replace : Add, Name: name))).ToList();
        disk.CreateFolder(workshop.Backup);
        disk.Create(workshop.Journal + ".new", Encoding.UTF8.GetBytes(string.Concat(moves.Select(move => $"{move.Act}{move.Name}\n"))));
        disk.Move(workshop.Journal + ".new", workshop.Journal);
        try
        {
            for (var number = 0; number < moves.Count; number++)
                Apply(moves[number].Act, moves[number].Name, number);
            disk.Delete(workshop.Journal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            RollBack();
            throw;
        }

        foreach (var folder in change.Stale.Select(name => Path.GetDirectoryName(name)).Distinct(StringComparer.Ordinal))
            FolderDeletion.DeleteEmpty(root, folder);
    }

    /// <summary>Undoes what has been moved, the last first; may be begun again when it was broken off.</summary>
    public void RollBack()
    {
        var moves = File.ReadAllLines(workshop.Journal);
        for (var number = moves.Length - 1; number >= 0; number--)
            Undo(moves[number][0], Checked(moves[number][1..]), number);
        disk.Delete(workshop.Journal);
    }

    private void Apply(char act, string name, int number)
    {
        var target = Path.Combine(root, name);
        if (act != Add)
            disk.Move(target, Backup(number));
        if (act != Remove)
            Place(Path.Combine(workshop.Staging, name), target);
    }

    private void Undo(char act, string name, int number)
    {
        var (target, backup) = (Path.Combine(root, name), Backup(number));
        if (File.Exists(backup))
        {
            Place(backup, target, overwrite: true);
        }
        else if (act == Add && !File.Exists(Path.Combine(workshop.Staging, name)))
        {
            if (File.Exists(target))
                disk.Delete(target);
            FolderDeletion.DeleteEmpty(root, Path.GetDirectoryName(name));
        }
    }

    private void Place(string from, string target, bool overwrite = false)
    {
        // An empty folder may stand where the file belongs.
        if (Directory.Exists(target))
            Directory.Delete(target);
        disk.CreateFolder(Path.GetDirectoryName(target)!);
        disk.Move(from, target, overwrite);
    }

    // A journal that was tampered with leads nowhere else.
    private string Checked(string name)
    {
        var isOurs = name == SiteManifest.Name || (Route.TryCreate("/" + name, out var route, out _) && route.OutputPath == name);
        if (!isOurs || RealPath.WithFoldersAbove(name).Skip(1).Any(folder => new DirectoryInfo(Path.Combine(root, folder)).LinkTarget is not null))
            throw new IOException($"{workshop.Journal} names {name}, which the program did not write.");
        return name;
    }

    private string Backup(int number) => Path.Combine(workshop.Backup, number.ToString(CultureInfo.InvariantCulture));
}
