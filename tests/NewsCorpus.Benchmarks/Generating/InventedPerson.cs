namespace NewsCorpus.Benchmarks.Generating;

/// <summary>Somebody who does not exist.</summary>
/// <param name="Name">First name and surname.</param>
/// <param name="Genitive">The same as Russian writes it after "according to".</param>
/// <param name="Dative">The same as Russian writes it for somebody who is given something.</param>
internal sealed record InventedPerson(string Name, string Surname, string Genitive, string Dative)
{
    /// <summary>As many as a newspaper names in a year.</summary>
    public const int Number = 3000;

    private static readonly string[] FirstNames = "Сергей Дмитрий Андрей Алексей Николай Павел Олег Виктор Георги Димитър Стоян Христо Томас Роберт Ханс".Split(' ');
    private static readonly string[] Beginnings = "Бар Вол Гер Дем Жар Зор Кал Лис Мар Нов Пет Рос Сав Тим Хар Чер Яр Бел Гор Дан Кир Лоб Мин Пор Рад Сем Тар Хол Шум".Split(' ');
    private static readonly string[] Middles = "ан ил ен ук он ар ич ят ал ем ош ик ув ет".Split(' ');
    private static readonly InventedPerson[] All = [.. Enumerable.Range(0, Number).Select(Invent)];

    /// <summary>Few are named often, most hardly ever.</summary>
    public static InventedPerson Draw(Dice dice) => All[dice.Rank(Number, 2)];

    private static InventedPerson Invent(int number)
    {
        var dice = new Dice((ulong)number + 3_000_000);
        var first = dice.Of(FirstNames);
        var surname = dice.Of(Beginnings) + dice.Of(Middles) + (dice.Chance(0.4) ? dice.Of(Middles) : "") + dice.Of(["ов", "ев", "ин"]);
        var stem = first.TrimEnd('й');
        var isSoft = stem.Length < first.Length;
        return new($"{first} {surname}", surname, $"{stem}{(isSoft ? "я" : "а")} {surname}а", $"{stem}{(isSoft ? "ю" : "у")} {surname}у");
    }
}
