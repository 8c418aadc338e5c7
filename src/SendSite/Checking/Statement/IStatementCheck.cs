namespace SendSite.Checking.Statement;

/// <summary>One group of the checks that government monitors make of an accessibility statement.</summary>
internal interface IStatementCheck
{
    IEnumerable<StatementFault> Check(StatementText statement);
}
