using System.Text;

namespace CouncilSite.Cli;

/// <summary>
/// Standard output or error. Its reader may be gone, or it may have been closed from the start: what nobody reads is
/// dropped, and the work goes on to its end and its exit status.
/// </summary>
internal sealed class StandardStream(Stream stream) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>A writer of printable text to a stream of the console.</summary>
    public static TextWriter Open(Func<Stream> open)
    {
        try
        {
            return new PrintableWriter(new StreamWriter(new StandardStream(open()), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true });
        }
        catch (Exception exception) when (IsClosed(exception))
        {
            return TextWriter.Null;
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            stream.Write(buffer);
        }
        catch (Exception exception) when (IsClosed(exception))
        {
            // Nobody reads it.
        }
    }

    public override void Flush()
    {
        // Every write goes through at once.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static bool IsClosed(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
