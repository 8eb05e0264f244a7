//! What a sum says of the cells that it counts and about which people have said different things.

words! {
    /// The words.
    pub struct DisputedWords = words(lang);

    /// How many of the cells that a sum counts are disputed.
    of_them(count: u32) {
        sv: plural!(count, one: "varav 1 omtvistad", many: "varav {count} omtvistade"),
        en: format!("of which {count} disputed"),
    }

    /// How many are disputed, where there is little room.
    short(count: u32) {
        sv: plural!(count, one: "1 omtvistad", many: "{count} omtvistade"),
        en: format!("{count} disputed"),
    }

    /// Under a table of sums: how disputed cells are counted, and which sums count how many of them.
    in_table(sums: &str) {
        sv: format!("Omtvistade celler räknas efter det senaste ordet: {sums}."),
        en: format!("Disputed cells are counted by the latest word: {sums}."),
    }
}
