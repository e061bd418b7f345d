using System.Security.Cryptography;
using System.Text.Json;

namespace NewsCorpus.Text.Catalogues;

/// <summary>The three catalogues together.</summary>
/// <param name="Fingerprint">Short hash of their contents: another one means that articles may be annotated otherwise.</param>
public sealed record CatalogueSet(PeopleCatalogue People, MeetingCatalogue Meetings, OutletCatalogue Outlets, string Fingerprint)
{
    /// <summary>Short hash of people, meetings and outlets as editors and administrators left them; null where nobody changed any.</summary>
    public string? Edits { get; init; }

    /// <summary>Reads <c>people.json</c>, <c>meetings.json</c> and <c>outlets.json</c> of a folder.</summary>
    /// <exception cref="CatalogueException">A file is missing, may not be read, or is no catalogue; the message says which and where.</exception>
    public static CatalogueSet Read(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        return new CatalogueSet(
            Read(folder, "people.json", PeopleCatalogue.Read, hash),
            Read(folder, "meetings.json", MeetingCatalogue.Read, hash),
            Read(folder, "outlets.json", OutletCatalogue.Read, hash),
            Convert.ToHexStringLower(hash.GetCurrentHash())[..12]);
    }

    private static T Read<T>(string folder, string name, Func<Stream, T> read, IncrementalHash hash)
    {
        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, name));
            hash.AppendData(bytes);
            using var stream = new MemoryStream(bytes);
            return read(stream);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new CatalogueException($"The catalogue {name} in {folder} cannot be read: {e.Message}", e);
        }
    }
}

/// <summary>A catalogue cannot be read; the message is a sentence for the person who edits it.</summary>
public sealed class CatalogueException(string message, Exception? inner = null) : Exception(message, inner);
