//! The commands.

use super::{
    Check, Completions, Config, Coverage, Department, Diff, Due, Exception, Export, Forecast, Forget, Help, JsonOnly,
    Late, Log, Matrix, Maturity, MeetingArgs, Notes, Picture, PlanArgs, Recurring, Redate, Resolve, SheetArgs, Show,
    Staff, Sync, Tick, Timeline, Verify, VerifySnapshot, Walkthrough, Why,
};
use crate::cli::bilingual::Bilingual;
use clap::Subcommand;

/// The commands, in the order in which the help lists them: the views as they are numbered, what else can be asked, what
/// can be said, the meeting, what is handed out, the record, and the program itself.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Show how it goes: phases, departments, forecast and the latest.
    #[command(alias = "läge", swedish = "Visa hur det går: faser, förvaltningar, prognos och det senaste")]
    Status(JsonOnly),
    /// Show the plan in time: phases, what is due when, and what is late.
    #[command(
        alias = "tidplan",
        swedish = "Visa planen i tiden: faser, vad som ska vara klart när, och vad som är försenat"
    )]
    Timeline(Timeline),
    /// Show deliverables × departments.
    #[command(alias = "matris", swedish = "Visa leverabler × förvaltningar")]
    Matrix(Matrix),
    /// Show a department's own page: what is done, open and late, phase by phase.
    #[command(
        aliases = ["förvaltning", "forvaltning"],
        swedish = "Visa en förvaltnings egen sida: vad som är klart, öppet och försenat, fas för fas",
    )]
    Department(Department),
    /// Show the staffing: who holds which role where, against the plan's ranges.
    #[command(alias = "bemanning", swedish = "Visa bemanningen: vem som har vilken roll var, mot planens spann")]
    Staff(Staff),
    /// Show the maturity staircase: supported and assessed level, and what is missing for the next step.
    #[command(
        alias = "mognad",
        swedish = "Visa mognadstrappan: styrkt och bedömd nivå, och vad som saknas för nästa steg"
    )]
    Maturity(Maturity),
    /// Show how much is done of what each benefit and requirement rests on.
    #[command(
        aliases = ["täckning", "tackning"],
        swedish = "Visa hur mycket som är gjort av det som varje nytta och krav vilar på",
    )]
    Coverage(Coverage),
    /// Show what has been ticked, the latest first.
    #[command(alias = "logg", swedish = "Visa vad som har bockats av, det senaste först")]
    Log(Log),
    /// Show everything about a deliverable.
    #[command(alias = "visa", swedish = "Visa allt om en leverabel")]
    Show(Show),
    /// Show what is late and what it waits for.
    #[command(aliases = ["försenat", "forsenat"], swedish = "Visa vad som är försenat och vad det väntar på")]
    Late(Late),
    /// Explain how it stands: due date, what it waits for and who waits.
    #[command(
        aliases = ["varför", "varfor"],
        swedish = "Förklara läget: slutdatum, vad det väntar på och vem som väntar",
    )]
    Why(Why),
    /// Show when what is left will be done at this pace, and what the answer rests on.
    #[command(
        alias = "prognos",
        swedish = "Visa när det som är kvar blir klart i nuvarande takt, och vad svaret bygger på"
    )]
    Forecast(Forecast),
    /// Show what has changed since the last meeting, or between two days.
    #[command(
        aliases = ["ändringar", "andringar"],
        swedish = "Visa vad som har ändrats sedan senaste mötet, eller mellan två dagar",
    )]
    Diff(Diff),
    /// Show the year's plan of recurring duties, or write it as a calendar or a workbook.
    #[command(
        aliases = ["återkommande", "aterkommande"],
        swedish = "Visa årsplanen för återkommande åtgärder, eller skriv den som kalender eller kalkylblad",
    )]
    Recurring(Recurring),
    /// Tick a deliverable, or set its state.
    #[command(alias = "bocka", swedish = "Bocka av en leverabel, eller ange hur det står till med den")]
    Tick(Tick),
    /// Undo what the same role did last.
    #[command(aliases = ["ångra", "angra"], swedish = "Ångra det senaste som samma roll gjorde")]
    Undo(JsonOnly),
    /// Redo what was undone.
    #[command(aliases = ["gör-om", "gor-om"], swedish = "Gör om det som ångrades")]
    Redo(JsonOnly),
    /// Set or lift a due date, or show all that are set.
    #[command(alias = "slutdatum", swedish = "Sätt eller ta bort ett slutdatum, eller visa alla som är satta")]
    Due(Due),
    /// Show, grant and withdraw exceptions from a measure in a department (guideline 4.1).
    #[command(
        alias = "undantag",
        swedish = "Visa, bevilja och återta undantag från en åtgärd i en förvaltning (riktlinjen 4.1)"
    )]
    Exception(Exception),
    /// Show and add the steering group's meetings, from which changes are counted.
    #[command(aliases = ["möte", "mote"], swedish = "Visa och lägg in styrgruppens möten, som ändringar räknas från")]
    Meeting(MeetingArgs),
    /// Open the walkthrough: the meeting on a shared screen, page by page (‹Walkthrough› in the program).
    #[command(
        aliases = ["genomgång", "genomgang"],
        swedish = "Öppna genomgången: styrgruppens möte på en delad skärm, sida för sida (‹Walkthrough› i programmet)",
    )]
    Walkthrough(Walkthrough),
    /// Show notes to the page on the shared screen, in a window of one's own.
    #[command(
        alias = "anteckningar",
        swedish = "Visa anteckningar till sidan på den delade skärmen, i ett eget fönster"
    )]
    Notes(Notes),
    /// Write a report.
    #[command(alias = "exportera", swedish = "Skriv en rapport")]
    Export(Export),
    /// Write a view as a picture (SVG).
    #[command(alias = "bild", swedish = "Skriv en vy som bild (SVG)")]
    Picture(Picture),
    /// Write and read a department's own sheet, to be filled in without a terminal.
    #[command(alias = "blad", swedish = "Skriv och läs in förvaltningens eget blad, att fylla i utan terminal")]
    Sheet(SheetArgs),
    /// Check whether an exported file still matches the plan and what is ticked.
    #[command(
        alias = "verifiera-export",
        swedish = "Kontrollera om en exporterad fil fortfarande stämmer med planen och det som är bockat"
    )]
    VerifySnapshot(VerifySnapshot),
    /// Check the plan and what is saved.
    #[command(alias = "kontrollera", swedish = "Kontrollera planen och det som är sparat")]
    Check(Check),
    /// Resolve a conflict: see what was said differently, and choose what holds.
    #[command(
        aliases = ["lös", "los"],
        swedish = "Lös en konflikt: se vad som är sagt olika, och låt ett av orden gälla",
    )]
    Resolve(Resolve),
    /// Put right the dates of entries that a wrong clock gave.
    #[command(alias = "datera-om", swedish = "Rätta datum på inlägg som fick dem av en klocka som gick fel")]
    Redate(Redate),
    /// Send what is saved to others and receive theirs, with git.
    #[command(alias = "synka", swedish = "Skicka det som är sparat till andra och hämta deras, med git")]
    Sync(Sync),
    /// Go through all that is saved, line by line: what is damaged, changed or gone?
    #[command(
        alias = "verifiera",
        swedish = "Gå igenom allt som är sparat, rad för rad: vad är skadat, ändrat eller borta?"
    )]
    Verify(Verify),
    /// Remove a person's name from what the role has written on this computer.
    #[command(
        aliases = ["glöm", "glom"],
        swedish = "Ta bort en persons namn ur det som rollen har skrivit på den här datorn",
    )]
    Forget(Forget),
    /// Write the plan as files.
    #[command(swedish = "Skriv ut planen som filer")]
    Plan(PlanArgs),
    /// Show the settings, or begin a file of them.
    #[command(alias = "konfig", swedish = "Visa inställningarna, eller börja en inställningsfil")]
    Config(Config),
    /// Write completions for a shell.
    #[command(
        aliases = ["komplettering", "kompletteringar"],
        swedish = "Skriv ut kompletteringar för ett kommandoskal",
    )]
    Completions(Completions),
    /// Tell how a command is used.
    #[command(aliases = ["hjälp", "hjalp"], swedish = "Berätta hur ett kommando används")]
    Help(Help),
}
