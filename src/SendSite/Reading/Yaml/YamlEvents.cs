using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SendSite.Reading.Yaml;

/// <summary>
/// YamlDotNet's events. On some broken texts its scanner fails with exceptions that carry no place (an unclosed bracket
/// before a key: InvalidOperationException); here they become ones that do.
/// </summary>
internal sealed class YamlEvents : IParser
{
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    public YamlEvents(TextReader text)
    {
        _scanner = new Scanner(text, skipComments: true);
        _parser = new Parser(_scanner);
    }

    public ParsingEvent? Current => _parser.Current;

    public bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            var place = _scanner.CurrentPosition;
            throw new YamlException(place, place, fault.Message, fault);
        }
    }
}
