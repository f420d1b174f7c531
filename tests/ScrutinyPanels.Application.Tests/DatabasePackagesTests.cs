using System.Data;
using System.Reflection;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace ScrutinyPanels.Application.Tests;

public class DatabasePackagesTests
{
    [Fact]
    public void Sqlite_answers()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select 1 + 1";

        Assert.Equal(2L, command.ExecuteScalar());
    }

    [Fact]
    public void A_command_for_sql_server_takes_a_parameter()
    {
        using var command = new SqlCommand("select @a");
        command.Parameters.Add(new SqlParameter("@a", SqlDbType.Int) { Value = 1 });

        Assert.Single(command.Parameters);
        Assert.Equal(new Version(1, 0, 0, 0), Assembly.Load("Microsoft.SqlServer.Server").GetName().Version);
    }

    [Theory]
    [InlineData("select top (1) Id from Panels;", 0)]
    [InlineData("select top 1 from from;", 1)]
    public void The_parser_knows_right_from_wrong(string sql, int errors)
    {
        using var reader = new StringReader(sql);
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var found);

        Assert.Equal(errors, found.Count);
    }
}
