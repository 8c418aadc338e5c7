using System.Collections.Immutable;

namespace SendSite.Model.Measures;

/// <summary>Student's t distribution, as printed in tables: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.</summary>
internal static class StudentT
{
    // The upper tenth, for 1 to 30 degrees of freedom.
    private static readonly ImmutableArray<decimal> _upperTenth =
    [
        3.078m, 1.886m, 1.638m, 1.533m, 1.476m, 1.440m, 1.415m, 1.397m, 1.383m, 1.372m,
        1.363m, 1.356m, 1.350m, 1.345m, 1.341m, 1.337m, 1.333m, 1.330m, 1.328m, 1.325m,
        1.323m, 1.321m, 1.319m, 1.318m, 1.316m, 1.315m, 1.314m, 1.313m, 1.311m, 1.310m,
    ];

    /// <summary>A tenth lies above it and a tenth below its negative. Past 30 degrees of freedom it stays, which only widens the range.</summary>
    public static decimal EightInTen(int degreesOfFreedom) => _upperTenth[Math.Min(degreesOfFreedom, _upperTenth.Length) - 1];
}
