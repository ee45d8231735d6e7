using System.Text;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CouncilSite.Tests.House;

/// <summary>Every word has one home, and homes know only those below.</summary>
public sealed class RoomTests
{
    private const string Root = "CouncilSite.";

    private static readonly IReadOnlyDictionary<string, IReadOnlySet<string>> Uses = ReadUses();

    [Fact]
    public void Every_namespace_is_a_room_and_every_room_is_lived_in()
    {
        var homeless = Uses.Keys.Where(name => FloorOf(name) < 0);
        Assert.Empty(homeless);
        var empty = Room.Floors.SelectMany(floor => floor).Where(room => !Uses.Keys.Any(name => IsIn(name, room)));
        Assert.Empty(empty);
    }

    [Fact]
    public void A_room_knows_only_what_is_below_it()
    {
        var upward =
            from room in Uses
            from used in room.Value
            let sameSuite = Suite(room.Key) is { } suite && suite == Suite(used)
            where sameSuite ? false : FloorOf(used) >= FloorOf(room.Key)
            select $"{room.Key} → {used}";
        Assert.Empty(upward);
    }

    [Fact]
    public void No_circle_runs_through_rooms()
    {
        var left = Uses.ToDictionary(room => room.Key, room => new HashSet<string>(room.Value));
        while (left.FirstOrDefault(room => room.Value.Count == 0).Key is { } free)
        {
            left.Remove(free);
            foreach (var room in left.Values)
                room.Remove(free);
        }

        Assert.Empty(left.Select(room => $"{room.Key} → {string.Join(", ", room.Value)}"));
    }

    [Fact]
    public void The_readme_draws_the_floors_of_this_list()
    {
        var file = Path.Combine(RepositoryFolder.Path, "README.md");
        var readme = File.ReadAllText(file);
        var drawn = Draw();
        var start = readme.IndexOf("```mermaid", StringComparison.Ordinal);
        var end = readme.IndexOf("```", start + 3, StringComparison.Ordinal) + 3;
        if (Environment.GetEnvironmentVariable("COUNCIL_ACCEPT") == "1")
            File.WriteAllText(file, readme[..start] + drawn + readme[end..]);
        else
            Assert.Equal(drawn, readme[start..end]);
    }

    private static string Draw()
    {
        var drawing = new StringBuilder("```mermaid\nflowchart TB\n");
        var number = 0;
        for (var floor = Room.Floors.Count - 1; floor >= 0; floor--)
        {
            drawing.Append($"  subgraph f{floor}[\" \"]\n");
            foreach (var room in Room.Floors[floor])
                drawing.Append($"    r{number++}[\"<b>{room.Name}</b><br>{room.Holds}\"]\n");
            drawing.Append("  end\n");
        }

        drawing.Append("  ").AppendJoin(" --> ", Enumerable.Range(0, Room.Floors.Count).Reverse().Select(floor => $"f{floor}")).Append("\n```");
        return drawing.ToString();
    }

    // The rooms that share a floor under one name, such as the kinds.
    private static string? Suite(string name) =>
        Room.Floors.SelectMany(floor => floor).FirstOrDefault(room => room.Name.EndsWith(".*", StringComparison.Ordinal) && IsIn(name, room))?.Name;

    private static int FloorOf(string name) => Room.Floors.Index().Where(floor => floor.Item.Any(room => IsIn(name, room))).Select(floor => floor.Index).DefaultIfEmpty(-1).Single();

    private static bool IsIn(string name, Room room) =>
        room.Name.EndsWith(".*", StringComparison.Ordinal) ? name.StartsWith(room.Name[..^1], StringComparison.Ordinal) : name == room.Name;

    // What the compiled library says: every type that a type derives from, holds, takes, gives, calls or makes.
    private static Dictionary<string, IReadOnlySet<string>> ReadUses()
    {
        using var module = ModuleDefinition.ReadModule(typeof(SiteBuild).Assembly.Location);
        return module.GetTypes().Where(type => NameOf(type).Length > 0).GroupBy(NameOf).ToDictionary(
            room => room.Key,
            room => (IReadOnlySet<string>)room.SelectMany(Used).SelectMany(Named).Where(used => used.Scope == module).Select(NameOf).Where(name => name.Length > 0 && name != room.Key).ToHashSet());
    }

    private static IEnumerable<TypeReference?> Used(TypeDefinition type) =>
        [
            type.BaseType,
            .. type.Interfaces.Select(implemented => implemented.InterfaceType),
            .. type.CustomAttributes.Select(attribute => attribute.AttributeType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType),
            .. type.Methods.SelectMany(Used),
        ];

    private static IEnumerable<TypeReference?> Used(MethodDefinition method) =>
        [
            method.ReturnType,
            .. method.Parameters.Select(parameter => parameter.ParameterType),
            .. method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : [],
            .. method.HasBody ? method.Body.Instructions.SelectMany(Used) : [],
        ];

    private static IEnumerable<TypeReference?> Used(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments],
        MemberReference member => [member.DeclaringType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Named(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => Named(generic.ElementType).Concat(generic.GenericArguments.SelectMany(Named)),
        TypeSpecification specification => Named(specification.ElementType),
        _ => [type],
    };

    // Of a nested type: the room of the outermost.
    private static string NameOf(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return type.Namespace.StartsWith(Root, StringComparison.Ordinal) ? type.Namespace[Root.Length..] : "";
    }
}
