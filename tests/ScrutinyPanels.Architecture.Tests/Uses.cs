using System.Reflection;
using System.Reflection.Emit;

namespace ScrutinyPanels.Architecture.Tests;

/// <summary>What a type names: in its shape, in its attributes and in the instructions of its methods.</summary>
internal static class Uses
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    /// <summary>The types of an assembly, each with what it and everything nested in it names.</summary>
    public static IReadOnlyList<(Type Type, IReadOnlySet<Type> Named)> ByOutermost(Assembly assembly) =>
        [.. assembly.GetTypes().GroupBy(Outermost).Select(g => (g.Key, (IReadOnlySet<Type>)g.SelectMany(Named).ToHashSet()))];

    /// <summary>The type itself, or the one it is nested in.</summary>
    public static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    /// <summary>The methods that a method calls or points to.</summary>
    public static IEnumerable<MethodBase> CalledBy(MethodBase method) => MembersIn(method).OfType<MethodBase>();

    /// <summary>The methods and constructors of a type itself.</summary>
    public static IEnumerable<MethodBase> MethodsOf(Type type) => type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own));

    private static IEnumerable<Type> Named(Type type)
    {
        var found = new List<Type?> { type.BaseType };
        found.AddRange(type.GetInterfaces());
        found.AddRange(type.GetFields(Own).Select(f => f.FieldType));
        found.AddRange(type.GetProperties(Own).Select(p => p.PropertyType));
        found.AddRange(Attributes(type));
        foreach (var member in type.GetMembers(Own))
        {
            found.AddRange(Attributes(member));
        }

        foreach (var method in MethodsOf(type))
        {
            found.AddRange(method.GetParameters().Select(p => p.ParameterType));
            found.Add((method as MethodInfo)?.ReturnType);
            found.AddRange(method.GetMethodBody()?.LocalVariables.Select(l => l.LocalType) ?? []);
            foreach (var member in MembersIn(method))
            {
                found.Add(member as Type ?? member.DeclaringType);
                found.AddRange(member is MethodInfo { IsGenericMethod: true } call ? call.GetGenericArguments() : []);
                found.Add((member as FieldInfo)?.FieldType);
                found.Add((member as MethodInfo)?.ReturnType);
            }
        }

        return found.SelectMany(Parts).Distinct();
    }

    private static IEnumerable<Type> Attributes(MemberInfo member) =>
        member.GetCustomAttributesData().SelectMany(a => a.ConstructorArguments.Select(v => v.Value as Type).Append(a.AttributeType)).OfType<Type>();

    private static IEnumerable<Type> Parts(Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return [];
        }

        if (type.HasElementType)
        {
            return Parts(type.GetElementType());
        }

        return type.IsConstructedGenericType
            ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
            : [type];
    }

    private static IEnumerable<MemberInfo> MembersIn(MethodBase method)
    {
        var il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var typeArguments = method.DeclaringType is { IsGenericType: true } owner ? owner.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < il.Length;)
        {
            var code = il[at] == 0xFE ? Codes[(short)(0xFE00 | il[at + 1])] : Codes[il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return method.Module.ResolveMember(BitConverter.ToInt32(il, at), typeArguments, methodArguments)!;
            }

            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
                _ => 4,
            };
        }
    }
}
