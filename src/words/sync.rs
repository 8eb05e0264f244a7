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
    /// The folder belongs to somebody else: the folder, git's words.
    Ownership(&'a str, &'a str),
    /// Git's configuration cannot be read; git's words.
    Configuration(&'a str),
    /// A name of a remote that is none.
    BadRemote(&'a str),
    /// A name of a branch that is none.
    BadBranch(&'a str),
    /// Another run is at work: which, for how many seconds.
    Busy(&'a str, Option<u64>),
    /// Git has locked something: the file, how many seconds ago, git's words.
    LockedByGit(&'a str, Option<u64>, &'a str),
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
            "Både här och hos andra är samma fil ändrad: {files}. Journalerna är synkade ändå, och filen är som den var. \
             Stäng programmet, slå ihop filen med git (git pull) och synka sedan igen."
        ),
        Why::Ownership(path, said) => format!(
            "git arbetar inte i {path}, för mappen ägs av någon annan. Är den säker, så säg det till git: git config \
             --global --add safe.directory MAPPEN. git: {said}"
        ),
        Why::Configuration(said) => format!(
            "Inställningarna för git går inte att läsa. Rätta filen som git nämner (git config --edit) och synka igen. \
             git: {said}"
        ),
        Why::BadRemote(name) => {
            format!(
                "Klonens inställningar har en fjärr med ett otillåtet namn: {name}. Rätta branch.GREN.remote i git."
            )
        }
        Why::BadBranch(name) => {
            format!("Klonens inställningar har en gren med ett otillåtet namn: {name}. Rätta branch.GREN.merge i git.")
        }
        Why::Busy(holder, seconds) => format!(
            "En annan synkning pågår i klonen{}: {holder}. Vänta tills den är klar.",
            seconds.map(|it| format!(" sedan {}", age_sv(it))).unwrap_or_default()
        ),
        Why::LockedByGit(path, seconds, said) => format!(
            "git har låst {path}{}. Pågår ingen annan körning av git har en avbruten lämnat låset: ta då bort filen och \
             synka igen. Inget är förlorat. git: {said}",
            seconds.map(|it| format!(" sedan {}", age_sv(it))).unwrap_or_default()
        ),
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
            "The same file was changed here and by others: {files}. The journals are synced all the same, and the file is \
             as it was. Close the program, merge the file with git (git pull), then sync again."
        ),
        Why::Ownership(path, said) => format!(
            "git does not work in {path}, because the folder belongs to somebody else. If it is safe, tell git so: git \
             config --global --add safe.directory FOLDER. git: {said}"
        ),
        Why::Configuration(said) => format!(
            "The settings of git cannot be read. Mend the file that git names (git config --edit), then sync again. git: \
             {said}"
        ),
        Why::BadRemote(name) => {
            format!("The clone's settings name a remote that is none: {name}. Mend branch.BRANCH.remote in git.")
        }
        Why::BadBranch(name) => {
            format!("The clone's settings name a branch that is none: {name}. Mend branch.BRANCH.merge in git.")
        }
        Why::Busy(holder, seconds) => format!(
            "Another sync is at work in the clone{}: {holder}. Wait until it is done.",
            seconds.map(|it| format!(", for {}", age_en(it))).unwrap_or_default()
        ),
        Why::LockedByGit(path, seconds, said) => format!(
            "git has locked {path}{}. If no other git is running, one that was broken off has left the lock: remove the \
             file and sync again. Nothing is lost. git: {said}",
            seconds.map(|it| format!(", {} ago", age_en(it))).unwrap_or_default()
        ),
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

/// Returns how old something is, in the largest whole unit: "3 minuter".
fn age_sv(seconds: u64) -> String {
    match seconds {
        0..120 => format!("{seconds} sekunder"),
        120..7_200 => format!("{} minuter", seconds / 60),
        7_200..172_800 => format!("{} timmar", seconds / 3_600),
        _ => format!("{} dygn", seconds / 86_400),
    }
}

fn age_en(seconds: u64) -> String {
    match seconds {
        0..120 => format!("{seconds} seconds"),
        120..7_200 => format!("{} minutes", seconds / 60),
        7_200..172_800 => format!("{} hours", seconds / 3_600),
        _ => format!("{} days", seconds / 86_400),
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
