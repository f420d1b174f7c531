using System.Collections;
using System.Globalization;
using System.Reflection;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Testing;

/// <summary>Makes a request of any type with a value for everything it asks for, so that tests can try requests that they do not know.</summary>
public sealed class Samples
{
    /// <summary>What every string becomes.</summary>
    public string Words { get; init; } = "words";

    /// <summary>What every number becomes, and the number behind every enum.</summary>
    public int Number { get; init; } = 1;

    /// <summary>What every stream and every list of bytes holds.</summary>
    public string Content { get; init; } = "words";

    public Guid Id { get; init; } = new("01930000-0000-7000-8000-000000000001");

    /// <summary>Knows better for some types, such as the id of a row that is there; null where it does not.</summary>
    public Func<Type, object?> Known { get; init; } = _ => null;

    public object Of(Type type) => Make(type, []) ?? throw new InvalidOperationException($"No sample of {type}.");

    private object? Make(Type type, HashSet<Type> within)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Make(inner, within);
        }

        return Known(type) ?? Plain(type) ?? Many(type, within) ?? Built(type, within);
    }

    private object? Plain(Type type)
    {
        if (type.IsEnum)
        {
            var values = Enum.GetValues(type);
            return Enum.IsDefined(type, Convert.ChangeType(Number, Enum.GetUnderlyingType(type), CultureInfo.InvariantCulture)) ? Enum.ToObject(type, Number) : values.GetValue(Number % values.Length);
        }

        return type switch
        {
            _ when type == typeof(string) => Words,
            _ when type == typeof(bool) => Number % 2 == 1,
            _ when type == typeof(int) => Number,
            _ when type == typeof(long) => (long)Number,
            _ when type == typeof(short) => (short)Number,
            _ when type == typeof(byte) => (byte)Number,
            _ when type == typeof(decimal) => (decimal)Number,
            _ when type == typeof(double) => (double)Number,
            _ when type == typeof(Guid) => Id,
            _ when type == typeof(DateOnly) => new DateOnly(2026, 3, Number),
            _ when type == typeof(TimeOnly) => new TimeOnly(Number, 0),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 3, Number, 10, 0, 0, TimeSpan.Zero),
            _ when type == typeof(TimeSpan) => TimeSpan.FromDays(Number),
            _ when type == typeof(Month) => Month.FromNumber(202600 + Number),
            _ when type == typeof(byte[]) => System.Text.Encoding.UTF8.GetBytes(Content),
            _ when type == typeof(ReadOnlyMemory<byte>) => new ReadOnlyMemory<byte>(System.Text.Encoding.UTF8.GetBytes(Content)),
            _ when typeof(Stream).IsAssignableFrom(type) => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Content)),
            _ when type == typeof(Uri) => new Uri("https://example.org/"),
            _ => null,
        };
    }

    private object? Many(Type type, HashSet<Type> within)
    {
        if (type.IsArray)
        {
            var array = Array.CreateInstance(type.GetElementType()!, 1);
            array.SetValue(Make(type.GetElementType()!, within), 0);
            return array;
        }

        if (!type.IsGenericType || !typeof(IEnumerable).IsAssignableFrom(type))
        {
            return null;
        }

        var parts = type.GetGenericArguments();
        var kind = parts.Length == 2 ? typeof(Dictionary<,>).MakeGenericType(parts) : typeof(List<>).MakeGenericType(parts);
        if (!type.IsAssignableFrom(kind))
        {
            kind = typeof(HashSet<>).MakeGenericType(parts);
        }

        var made = Activator.CreateInstance(kind)!;
        kind.GetMethod("Add", parts)!.Invoke(made, [.. parts.Select(p => Make(p, within))]);
        return made;
    }

    private object? Built(Type type, HashSet<Type> within)
    {
        if (!within.Add(type) || type.IsAbstract)
        {
            return null;
        }

        var constructor = type.GetConstructors().Where(c => c.GetParameters() is not [{ ParameterType: var only }] || only != type)
            .OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
        var made = constructor is null ? Activator.CreateInstance(type) : constructor.Invoke([.. constructor.GetParameters().Select(p => Make(p.ParameterType, within))]);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is { IsPublic: true }))
        {
            if (constructor?.GetParameters().All(p => !string.Equals(p.Name, property.Name, StringComparison.OrdinalIgnoreCase)) != false)
            {
                property.SetValue(made, Make(property.PropertyType, within));
            }
        }

        within.Remove(type);
        return made;
    }
}
