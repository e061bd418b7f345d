using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using NewsCorpus.Text.Reading.Containers;

namespace NewsCorpus.Text.Tests.Reading.Containers;

/// <summary>Small containers, made as crawlers make them.</summary>
internal static class Made
{
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] WarcRecord(string type, byte[] content, string fields = "", long? statedLength = null) =>
    [
        .. Bytes($"WARC/1.0\r\nWARC-Type: {type}\r\n{fields}Content-Length: {statedLength ?? content.Length}\r\n\r\n"), .. content, .. "\r\n\r\n"u8,
    ];

    /// <summary>A record of a WET file.</summary>
    public static byte[] Wet(string text, long? statedLength = null) =>
        WarcRecord("conversion", Bytes(text), "WARC-Target-URI: https://vestnik.example/1\r\nContent-Type: text/plain\r\n", statedLength);

    public static byte[] Response(byte[] body, string fields = "Content-Type: text/html\r\n", string status = "200 OK") => WarcRecord(
        "response",
        [.. Bytes($"HTTP/1.1 {status}\r\n{fields}\r\n"), .. body],
        "WARC-Target-URI: https://vestnik.example/news/1\r\nWARC-Date: 2031-05-12T08:30:00Z\r\nContent-Type: application/http; msgtype=response\r\n");

    public static byte[] Gzip(byte[] bytes) => Pack(bytes, to => new GZipStream(to, CompressionLevel.Optimal, leaveOpen: true));

    public static byte[] Pack(byte[] bytes, Func<Stream, Stream> packer)
    {
        var packed = new MemoryStream();
        using (var stream = packer(packed)) stream.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return zip.ToArray();
    }

    public static byte[] Tar(params (string Name, byte[] Bytes)[] entries) => Tar(TarEntryFormat.Pax, entries);

    public static byte[] Tar(TarEntryFormat format, params (string Name, byte[] Bytes)[] entries)
    {
        var tar = new MemoryStream();
        using (var archive = new TarWriter(tar, format, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries) archive.WriteEntry(Entry(format, name, bytes));
        }
        return tar.ToArray();
    }

    /// <summary>Reads a container: the text, or the problem, at each place.</summary>
    public static List<(string Place, string Found)> Read(byte[] container) => [.. Pages(container).Select(Found)];

    public static List<ContainedPage> Pages(byte[] container) =>
        [.. ContainerReader.Read(new MemoryStream(container), TestContext.Current.CancellationToken)];

    public static (string Place, string Found) Found(ContainedPage page) =>
        (page.Place, page.Problem?.ToString() ?? Encoding.UTF8.GetString(page.Bytes));

    private static TarEntry Entry(TarEntryFormat format, string name, byte[] bytes)
    {
        TarEntry entry = format switch
        {
            TarEntryFormat.Gnu => new GnuTarEntry(TarEntryType.RegularFile, name),
            TarEntryFormat.V7 => new V7TarEntry(TarEntryType.V7RegularFile, name),
            TarEntryFormat.Ustar => new UstarTarEntry(TarEntryType.RegularFile, name),
            _ => new PaxTarEntry(TarEntryType.RegularFile, name),
        };
        entry.DataStream = new MemoryStream(bytes);
        return entry;
    }
}
