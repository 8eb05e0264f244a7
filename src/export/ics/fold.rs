//! Folds the lines of a calendar: a line holds at most 75 octets, its line break not counted, and a longer one goes on in
//! the next line behind a space (RFC 5545, 3.1).

/// How many octets a line may hold.
const OCTETS: usize = 75;

/// Returns a calendar with its lines folded anew, so that none is too long and no letter is cut.
pub(super) fn refolded(calendar: &str) -> String {
    let unfolded = calendar.replace("\r\n ", "");
    let mut folded = String::with_capacity(calendar.len() + 64);
    for line in unfolded.split_terminator("\r\n") {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > OCTETS {
                folded.push_str("\r\n ");
                octets = 1;
            }
            folded.push(letter);
            octets += letter.len_utf8();
        }
        folded.push_str("\r\n");
    }
    folded
}
