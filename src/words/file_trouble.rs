//! What is said of files that are refused, and of what else can go wrong around a record that others write too.

use super::lang::Lang;
use super::number;

words! {
    /// What is said of files that are refused.
    pub struct FileTroubleWords = words(lang);

    /// A link, a pipe or a device where a file should be.
    not_a_file(file: &str) {
        sv: "{file} är ingen vanlig fil utan en länk, ett rör eller en enhet. Den läses inte, och inget skrivs i den.",
        en: "{file} is no ordinary file but a link, a pipe or a device. It is not read, and nothing is written in it.",
    }
    /// What to do about it.
    not_a_file_right {
        sv: "Flytta undan den, eller lägg den riktiga filen i dess ställe.",
        en: "Move it away, or put the real file in its place.",
    }
    /// The folder of the journals leads out of the data folder.
    leads_outside(folder: &str) {
        sv: "{folder} är en länk ut ur datamappen. Inget läses eller skrivs där. Ange den riktiga mappen med --data.",
        en: "{folder} is a link out of the data folder. Nothing is read or written there. Name the real folder with --data.",
    }
    /// A file that is larger than is read.
    too_large(file: &str, most: u64) {
        sv: format!("{file} är för stor: högst {} MB läses.", number::whole(Lang::Sv, most >> 20)),
        en: format!("{file} is too large: at most {} MB are read.", number::whole(Lang::En, most >> 20)),
    }
    /// A workbook whose contents take more room than is read.
    workbook_too_large(most: u64) {
        sv: format!(
            "Arbetsboken är för stor när den packas upp: högst {} MB läses. Kopiera raderna till ett nytt blad.",
            number::whole(Lang::Sv, most >> 20)
        ),
        en: format!(
            "The workbook is too large once it is unpacked: at most {} MB are read. Copy the rows into a new sheet.",
            number::whole(Lang::En, most >> 20)
        ),
    }
    /// The share gives no locks.
    no_locks(folder: &str) {
        sv: "{folder} ligger på en delad mapp som inte kan låsa filer, så två program kan inte hållas isär. Inget är \
             skrivet. Be den som sköter mappen att slå på fillås, eller ha mappen på den egna datorn och använd lis synka.",
        en: "{folder} is on a share that cannot lock files, so two programs cannot be kept apart. Nothing was written. Ask \
             whoever runs the share to turn file locks on, or keep the folder on this computer and use lis sync.",
    }
    /// Standard output could not be written although the record was.
    saved_all_the_same {
        sv: "Det som skulle sparas är sparat.",
        en: "What was to be saved is saved.",
    }
    /// Many lines of a journal are damaged.
    many_lines(file: &str, lines: usize, first: u64) {
        sv: format!(
            "{file}: {} rader går inte att läsa eller är ändrade i efterhand, den första är rad {first}. Se lis verifiera.",
            number::whole(Lang::Sv, lines as u64)
        ),
        en: format!(
            "{file}: {} lines cannot be read or were changed afterwards, the first is line {first}. See lis verify.",
            number::whole(Lang::En, lines as u64)
        ),
    }
    /// Another computer or folder writes under the same names.
    same_device(file: &str) {
        sv: "{file} skrivs också från en annan dator eller en annan mapp, under samma roll och samma namn på datorn. Ge den \
             här datorn ett eget namn: LIS_DEVICE.",
        en: "{file} is also written from another computer or another folder, under the same role and the same name of the \
             computer. Give this computer a name of its own: LIS_DEVICE.",
    }
    /// What a killed program has left.
    leftover {
        sv: "Filen är en rest av ett lis som avbröts. Den är borttagen.",
        en: "The file was left by a lis that was stopped. It has been removed.",
    }
    /// What somebody is writing, or could not be removed.
    leftover_kept {
        sv: "Filen är en rest av ett lis som avbröts, eller skrivs just nu. Den kan innehålla det som står i en journal.",
        en: "The file was left by a lis that was stopped, or is being written just now. It may hold what a journal holds.",
    }
    /// What to do about a leftover that is still there.
    leftover_right {
        sv: "Ta bort den om inget annat lis är igång.",
        en: "Remove it if no other lis is running.",
    }
    /// A leftover was removed when a name was forgotten.
    leftover_removed(file: &str) {
        sv: "{file}: en rest av ett lis som avbröts är borttagen",
        en: "{file}: left by a lis that was stopped, removed",
    }
}
