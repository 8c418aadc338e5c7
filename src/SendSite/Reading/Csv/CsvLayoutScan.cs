using System.Collections.Immutable;

namespace SendSite.Reading.Csv;

/// <summary>One walk over the characters of a record.</summary>
internal sealed class CsvLayoutScan(string raw)
{
    private readonly ImmutableArray<CsvPlace>.Builder _cells = ImmutableArray.CreateBuilder<CsvPlace>();
    private int _index;
    private int _line;
    private int _lineStart;
    private CsvPlace? _stray;
    private CsvPlace? _unclosed;

    private CsvPlace Here => new(_line, _index - _lineStart + 1);

    public CsvLayout Run()
    {
        ReadCell();
        while (_index < raw.Length && raw[_index] == ',')
        {
            _index++;
            ReadCell();
        }

        return new CsvLayout(_cells.ToImmutable(), _unclosed, _stray);
    }

    private void ReadCell()
    {
        SkipBlanks();
        if (_index < raw.Length && raw[_index] == '"')
        {
            ReadQuoted();
        }
        else
        {
            _cells.Add(Here);
        }

        for (; _index < raw.Length && raw[_index] is not (',' or '\n'); _index++)
        {
            if (raw[_index] == '"')
            {
                _stray ??= Here;
            }
        }
    }

    private void ReadQuoted()
    {
        var opening = Here;
        _index++;
        _cells.Add(Here);
        while (_index < raw.Length)
        {
            var character = raw[_index++];
            if (character == '\n')
            {
                _line++;
                _lineStart = _index;
            }
            else if (character == '"' && !SkipDoubled())
            {
                CheckEndsHere();
                return;
            }
        }

        _unclosed = opening;
    }

    private bool SkipDoubled()
    {
        var doubled = _index < raw.Length && raw[_index] == '"';
        _index += doubled ? 1 : 0;
        return doubled;
    }

    private void CheckEndsHere()
    {
        var closing = new CsvPlace(_line, _index - _lineStart);
        SkipBlanks();
        if (_index < raw.Length && raw[_index] is not (',' or '\n'))
        {
            _stray ??= closing;
        }
    }

    private void SkipBlanks()
    {
        while (_index < raw.Length && raw[_index] is ' ' or '\t')
        {
            _index++;
        }
    }
}
