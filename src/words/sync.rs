//! What `lis sync` says: what went and came, and why it could not be done.

use super::lang::Lang;

/// Why a run ended early, with what belongs into the sentence.
#[derive(Debug, Clone, Copy)]
pub enum Why<'a> {
    /// The sample is shown, in which nothing is kept.
    Demo,
    /// There is no git.
    NoGit,
    /// The data folder is in no clone.
    NotAClone(&'a str),
    /// The clone has no remote.
    NoRemote,
    /// The clone is on no branch.
    NoBranch,
    /// A merge or rebase is not finished.
    UnderWay,
    /// Both sides have changed these files.
    Conflict(&'a str),
    /// Files that are not committed are in the way; git's words.
    InTheWay(&'a str),
    /// The remote cannot be reached; git's words.
    Offline(&'a str),
    /// The remote does not let the user in; git's words.
    NotLetIn(&'a str),
    /// The remote does not take what is sent; git's words.
    Rejected(&'a str),
    /// Others were faster so many times.
    Overrun(usize),
    /// Git has not answered for so many seconds.
    TimedOut(u64),
    /// Anything else; git's words.
    Other(&'a str),
}

/// Returns why a run ended early, and what can be done.
pub fn why(lang: Lang, why: Why<'_>) -> String {
    match lang {
        Lang::Sv => swedish(why),
        Lang::En => english(why),
    }
}

fn swedish(why: Why<'_>) -> String {
    match why {
        Why::Demo => "Exemplet sparas inte, så det finns inget att synka.".to_owned(),
        Why::NoGit => "git finns inte på datorn. Installera git, eller dela mappen på annat sätt.".to_owned(),
        Why::NotAClone(path) => {
            format!("{path} ligger inte i en git-klon. Klona gemensamt förråd och ange mappen med --data.")
        }
        Why::NoRemote => "Klonen har ingen fjärr. Lägg till en: git remote add origin ADRESS".to_owned(),
        Why::NoBranch => "Klonen står inte på någon gren. Byt till en: git switch GREN".to_owned(),
        Why::UnderWay => "En sammanslagning i git är påbörjad. Avsluta den först, och synka sedan igen.".to_owned(),
        Why::Conflict(files) => format!(
            "Både här och hos andra är samma fil ändrad: {files}. Inget är ändrat här. Är det en journal, ge datorn ett \
             eget namn med LIS_DEVICE; annars lös det i git."
        ),
        Why::InTheWay(said) => format!("Filer här som inte är incheckade är i vägen. Inget är ändrat. git: {said}"),
        Why::Offline(said) => {
            format!("Fjärren går inte att nå. Det som är sparat är incheckat här och skickas nästa gång. git: {said}")
        }
        Why::NotLetIn(said) => format!("Fjärren släpper inte in dig. Logga in med git först. git: {said}"),
        Why::Rejected(said) => format!("Fjärren tar inte emot det som skickas. git: {said}"),
        Why::Overrun(times) => format!("Andra hann före {times} gånger. Synka igen om en stund."),
        Why::TimedOut(seconds) => {
            format!("git har inte svarat på {seconds} sekunder och är avbrutet. Inget är förlorat; synka igen.")
        }
        Why::Other(said) => format!("git kunde inte göra det. git: {said}"),
    }
}

fn english(why: Why<'_>) -> String {
    match why {
        Why::Demo => "The sample is not kept, so there is nothing to sync.".to_owned(),
        Why::NoGit => "There is no git on this computer. Install git, or share the folder in another way.".to_owned(),
        Why::NotAClone(path) => {
            format!("{path} is in no git clone. Clone the shared repository and name the folder with --data.")
        }
        Why::NoRemote => "The clone has no remote. Add one: git remote add origin ADDRESS".to_owned(),
        Why::NoBranch => "The clone is on no branch. Switch to one: git switch BRANCH".to_owned(),
        Why::UnderWay => "A merge in git is under way. Finish it first, then sync again.".to_owned(),
        Why::Conflict(files) => format!(
            "The same file was changed here and by others: {files}. Nothing was changed here. If it is a journal, give \
             the computer a name of its own with LIS_DEVICE; otherwise solve it in git."
        ),
        Why::InTheWay(said) => {
            format!("Files here that are not committed are in the way. Nothing changed. git: {said}")
        }
        Why::Offline(said) => {
            format!("The remote cannot be reached. What is kept is committed here and is sent next time. git: {said}")
        }
        Why::NotLetIn(said) => format!("The remote does not let you in. Log in with git first. git: {said}"),
        Why::Rejected(said) => format!("The remote does not take what is sent. git: {said}"),
        Why::Overrun(times) => format!("Others were faster {times} times. Sync again in a while."),
        Why::TimedOut(seconds) => {
            format!("git has not answered for {seconds} seconds and was stopped. Nothing is lost; sync again.")
        }
        Why::Other(said) => format!("git could not do it. git: {said}"),
    }
}

/// The heading of what was sent.
pub fn went(lang: Lang) -> &'static str {
    if lang == Lang::Sv { "Skickat" } else { "Sent" }
}

/// The heading of what came.
pub fn came(lang: Lang) -> &'static str {
    if lang == Lang::Sv { "Hämtat" } else { "Received" }
}

/// Nothing went and nothing came.
pub fn nothing(lang: Lang) -> &'static str {
    if lang == Lang::Sv {
        "Inget nytt, varken här eller hos andra."
    } else {
        "Nothing new, neither here nor with others."
    }
}

/// Returns how much of a journal: "samordnare-3f9a21: 12 inlägg".
pub fn moved(lang: Lang, journal: &str, entries: usize) -> String {
    match (lang, entries) {
        (Lang::Sv, entries) => format!("{journal}: {entries} inlägg"),
        (Lang::En, 1) => format!("{journal}: 1 entry"),
        (Lang::En, entries) => format!("{journal}: {entries} entries"),
    }
}

/// Returns that a journal was not sent.
pub fn kept_back(lang: Lang, file: &str) -> String {
    match lang {
        Lang::Sv => format!("{file} är inte skickad: den är avbruten eller ändrad i efterhand. Se lis verifiera."),
        Lang::En => format!("{file} was not sent: it is broken off or was changed afterwards. See lis verify."),
    }
}
