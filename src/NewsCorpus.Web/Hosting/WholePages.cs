using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.WebUtilities;

namespace NewsCorpus.Web.Hosting;

/// <summary>Hands a page to the connection in one piece: each piece is encoded, framed and sent by itself, mostly on another thread.</summary>
internal sealed class WholePages : IHttpResponseStreamWriterFactory
{
    /// <summary>In UTF-16 units. Pages of results have 40,000 to 60,000; longer pages go in several pieces.</summary>
    private const int Piece = 64 * 1024;

    public TextWriter CreateWriter(Stream stream, Encoding encoding) =>
        new HttpResponseStreamWriter(stream, encoding, Piece, ArrayPool<byte>.Shared, ArrayPool<char>.Shared);
}
