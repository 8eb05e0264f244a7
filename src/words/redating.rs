//! What is said of dates: entries that are dated after today, how their dates are put right, and clocks that are wrong.

use chrono::NaiveDate;

words! {
    /// The words about dates of entries.
    pub struct RedatingWords = words(lang);

    /// What a correction is about.
    date_of(entry: &str) { sv: "datum för {entry}", en: "date of {entry}" }
    /// A correction that was taken back.
    as_written { sv: "som det skrevs", en: "as it was written" }
    /// One date was put right.
    redated(entry: &str, from: NaiveDate, to: NaiveDate) {
        sv: "Sparat: {entry} är från {to}, inte från {from}.",
        en: "Saved: {entry} is of {to}, not of {from}.",
    }
    /// No entry was named.
    nothing_named {
        sv: "Ange vilka inlägg det gäller, eller --ahead för alla som är daterade efter i dag.",
        en: "Name the entries, or type --ahead for all that are dated after today.",
    }
    /// No entry has another date than it should have.
    nothing_to_redate { sv: "Inget inlägg behöver dateras om.", en: "No entry has to be redated." }
    /// There is no such entry.
    unknown_entry(entry: &str) {
        sv: "Inget inlägg heter {entry}. Se lis log --json.",
        en: "No entry is called {entry}. See lis log --json.",
    }
    /// The entry is somebody else's.
    not_own(entry: &str, by: &str) {
        sv: "{entry} är skrivet av {by}. Bara den rollen kan datera om det: lis --writer {by} redate …",
        en: "{entry} was written by {by}. Only that role can redate it: lis --writer {by} redate …",
    }
    /// Entries are dated after today, and who can put it right.
    ahead(count: usize, today: NaiveDate, last: NaiveDate, entry: &str, by: &str) {
        sv: plural!(
            count,
            one: "1 inlägg är daterat efter i dag ({today}): {entry} av {by}, {last}. Det räknas, men syns inte i det som \
                  visas för en tidigare dag. Är datumet fel, rätta det: lis --writer {by} redate --ahead --to {today}",
            many: "{count} inlägg är daterade efter i dag ({today}), senast {entry} av {by}, {last}. De räknas, men syns \
                   inte i det som visas för en tidigare dag. Är datumen fel, rätta dem: lis --writer {by} redate --ahead \
                   --to {today}"
        ),
        en: plural!(
            count,
            one: "1 entry is dated after today ({today}): {entry} by {by}, {last}. It counts, but is not seen in what is \
                  shown of an earlier day. If the date is wrong, put it right: lis --writer {by} redate --ahead --to \
                  {today}",
            many: "{count} entries are dated after today ({today}), the last {entry} by {by}, {last}. They count, but are \
                   not seen in what is shown of an earlier day. If the dates are wrong, put them right: lis --writer {by} \
                   redate --ahead --to {today}"
        ),
    }
    /// What was just written has another date than today's, because `--today` says so.
    dated_by_option(day: NaiveDate, today: NaiveDate) {
        sv: "Det sparade är daterat {day} (--today). Enligt datorns klocka är det {today}. Rätta det: lis undo, eller \
             lis redate --ahead --to {today}",
        en: "What was saved is dated {day} (--today). By the computer's clock it is {today}. Put it right: lis undo, or \
             lis redate --ahead --to {today}",
    }
    /// The clock here is far after all that was written before.
    clock_far_ahead(now: NaiveDate, latest: NaiveDate) {
        sv: "Datorns klocka säger {now}; det senaste som är sparat före det här är från {latest}. Är klockan fel, rätta den \
             och sedan datumet: lis redate --ahead --to DATUM",
        en: "The computer's clock says {now}; the latest that was saved before this is of {latest}. If the clock is wrong, \
             set it, and then the date: lis redate --ahead --to DATE",
    }
    /// The clock gives a day on which nothing can be dated.
    clock_unusable(day: &str) {
        sv: "Datorns klocka säger {day}. Ställ klockan: inget kan dateras före 1970 eller efter 9999.",
        en: "The computer's clock says {day}. Set the clock: nothing can be dated before 1970 or after 9999.",
    }
}
