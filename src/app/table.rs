//! The table of everything that a user can do: one row for each action, and nowhere else.
//!
//! A row has the action's name; `writes`, where it writes something; its name in Swedish with the short name for the hint
//! bar in parentheses, and the same in English; its keys, by the places where they hold, the key to show first; and what
//! it does in every view. Where a view or what lies over it answers an action in its own way, its own `act` says so, and
//! an action that means something only there does `nothing` here. The views come between what is done in a view and what
//! is the same everywhere.
//!
//! The enum and its names ([`super::action`]), the keymap ([`super::keymap`]) and the function ([`super::update`]) are
//! made from these rows; the hint bar, the palette, help and every sentence that names a key follow from them. To add a
//! key, add a row, and write its function in a file of `update`.

/// Hands the rows to a macro.
macro_rules! with_actions {
    ($then:ident) => {
        $then! {
    actions {
        Tick writes, "Bocka av, eller ta bort bocken" ("bocka"), "Tick, or take the tick away" ("tick"),
            [WALK: c(' '); CELLS: c(' ')] => tick::tick;
        State writes, "Välj läge i en lista" ("läge"), "Choose a state from a list" ("state"),
            [CELLS: c('s')] => tick::offer;
        Range, "Markera flera celler, eller avsluta markeringen" ("markera"),
            "Mark out several cells, or end the range" ("mark out"), [WITH_CELLS: c('v')] => bulk::toggle;
        ExtendUp, "Utöka markeringen uppåt" ("utöka"), "Stretch the range upwards" ("stretch"),
            [WITH_CELLS: shift(Code::Up)] => nothing;
        ExtendDown, "Utöka markeringen nedåt" ("utöka"), "Stretch the range downwards" ("stretch"),
            [WITH_CELLS: shift(Code::Down)] => nothing;
        ExtendLeft, "Utöka markeringen åt vänster" ("utöka"), "Stretch the range to the left" ("stretch"),
            [MATRIX: shift(Code::Left)] => nothing;
        ExtendRight, "Utöka markeringen åt höger" ("utöka"), "Stretch the range to the right" ("stretch"),
            [MATRIX: shift(Code::Right)] => nothing;
        Note writes, "Skriv en anteckning" ("anteckna"), "Write a note" ("note"), [CELLS: c('i')] => tick::ask_note;
        Evidence writes, "Ange underlag (en hänvisning eller adress)" ("underlag"),
            "Give evidence (a reference or an address)" ("evidence"), [CELLS: c('r')] => tick::ask_evidence;
        Staff writes, "Säg hur en tjänst är tillsatt" ("bemanna"), "Say how a post is held" ("staff"),
            [ROLES: c('b')] => forms::ask_post;
        Assess writes, "Bedöm mognaden" ("bedöm"), "Assess the maturity" ("assess"),
            [MATURITY: c('b')] => forms::ask_assessment;
        Due writes, "Sätt eller ta bort ett slutdatum" ("slutdatum"), "Set or lift a due date" ("due date"),
            [CELLS: c('d'); TIMELINE: c('d')] => forms::ask_due;
        Exception writes, "Bevilja, förnya eller återta ett undantag" ("undantag"),
            "Grant, renew or withdraw an exception" ("exception"), [CELLS: c('x')] => forms::ask_exception;
        Resolve writes, "Lös en konflikt: välj vad som gäller" ("lös konflikt"),
            "Settle a conflict: choose what holds" ("settle conflict"), [VIEWS: c('C')] => dispute::offer;
        Save, "Spara det som är ifyllt" ("spara"), "Save what you have filled in" ("save"),
            [FORMS: ctrl('s')] => nothing;
        Discard, "Kasta det som är skrivet" ("kasta"), "Discard what you have written" ("discard"),
            [QUESTIONS: c('q'), c('j'), c('y')] => nothing;
        Open, "Öppna, eller fäll ihop en grupp" ("öppna"), "Open, or fold a group" ("open"),
            [ALL: plain(Code::Enter)] => open;
        Back, "Tillbaka" ("tillbaka"), "Back" ("back"),
            [ALL: plain(Code::Esc); LAID_OVER: f(1), ctrl('p'); QUESTIONS: c('n')] => go::back;
        FoldAll, "Fäll ihop eller ut alla grupper" ("fäll alla"), "Fold or unfold all groups" ("fold all"),
            [MATRIX: c('-')] => nothing;
        Grouping, "Byt mellan projektfaser och prioriteringsfaser" ("byt faser"),
            "Switch between project phases and priority phases" ("switch phases"), [MATRIX: c('p')] => nothing;
        NextList, "Byt mellan nyttor, standardens utgåvor och lagen" ("byt lista"),
            "Switch between benefits, editions of the standard and the law" ("switch list"),
            [REQUIREMENTS: c('p')] => nothing;
        Nearer, "Visa tidplanen på närmare håll" ("närmare"), "Look at the timeline from nearer" ("nearer"),
            [TIMELINE: c('+')] => nothing;
        Farther, "Visa mer av tidplanen" ("längre ifrån"), "Look at more of the timeline" ("farther"),
            [TIMELINE: c('-')] => nothing;
        Undo writes, "Ångra" ("ångra"), "Undo" ("undo"),
            [WALK: c('u'), ctrl('z'); VIEWS: c('u'), ctrl('z')] => |_| vec![Effect::Undo];
        Redo writes, "Gör om det ångrade" ("gör om"), "Redo what was undone" ("redo"),
            [VIEWS: c('U'), ctrl('y')] => |_| vec![Effect::Redo];
        Copy, "Kopiera raden, eller vyn, som text" ("kopiera"), "Copy the row, or the view, as text" ("copy"),
            [VIEWS: c('y')] => copy_row;
        HandOut, "Exportera en rapport: format, för vem, dag, fil" ("exportera"),
            "Export a report: format, for whom, day, file" ("export"), [VIEWS: c('e')] => handout::ask;
        Preview, "Visa det som står först i rapporten" ("förhandsvisa"),
            "Show what comes first in the report" ("preview"), [HANDOUTS: ctrl('o')] => nothing;
        Search, "Sök" ("sök"), "Search" ("search"), [VIEWS: c('/'), ctrl('f')] => typing::ask_search;
        Filter, "Filtrera leverablerna" ("filtrera"), "Filter the deliverables" ("filter"),
            [VIEWS: c('f')] => filter::ask;
        ClearFilter, "Ta bort filtret" ("ta bort filtret"), "Clear the filter" ("clear filter"),
            [WITH_CELLS: c('F')] => filter::clear;
        DropChip, "Ta bort filtrets sista del" ("ta bort sista"),
            "Take the last part of the filter away" ("drop the last"),
            [WITH_CELLS: plain(Code::Backspace)] => filter::drop_last;
        NextHit, "Nästa träff" ("nästa träff"), "Next hit" ("next hit"),
            [CELLS: c('n'), f(3)] => |app| search::next(app, 1);
        PreviousHit, "Föregående träff" ("förra träffen"), "Previous hit" ("previous hit"),
            [CELLS: c('N'), shift(Code::Function(3))] => |app| search::next(app, -1);
        Compare, "Markera det som ändrats sedan mötet före" ("ändrat"),
            "Mark what changed since the meeting before" ("changes"), [CHANGES: c('c')] => since::toggle;
        Since, "Räkna ändringar från en annan dag" ("ändrat sedan"),
            "Count changes from another day" ("changes since"),
            [CHANGES: c('b')] => |app| days::choose(app, Aim::Since);
        Meeting writes, "Lägg in ett möte" ("nytt möte"), "Add a meeting" ("new meeting"),
            [VIEWS: c('m')] => forms::ask_meeting;
        Days, "Visa läget en annan dag" ("annan dag"), "Show how it stood on another day" ("another day"),
            [VIEWS: c('D')] => |app| days::choose(app, Aim::Shown);
        Today, "Visa läget i dag igen" ("i dag"), "Show today again" ("today"),
            [VIEWS: c('T'); DAYS: c('t'), c('T')] => days::today;
        Earlier, "Visa läget i slutet av månaden före" ("månad bakåt"),
            "Show the end of the month before" ("month back"),
            [HISTORY: plain(Code::Left), c('h')] => |app| days::slide(app, Action::Earlier);
        Later, "Visa läget i slutet av månaden, eller av nästa" ("månad framåt"),
            "Show the end of the month, or of the next" ("month on"),
            [HISTORY: plain(Code::Right), c('l')] => |app| days::slide(app, Action::Later);
        DayBefore, "Visa läget dagen före" ("dag bakåt"), "Show the day before" ("day back"),
            [HISTORY: shift(Code::Left)] => |app| days::slide(app, Action::DayBefore);
        DayAfter, "Visa läget dagen efter" ("dag framåt"), "Show the day after" ("day on"),
            [HISTORY: shift(Code::Right)] => |app| days::slide(app, Action::DayAfter);
        LastMeeting, "Till mötet före" ("mötet före"), "To the meeting before" ("meeting before"),
            [DAYS: c('m')] => nothing;
        YearEnd, "Till årsskiftet före" ("årsskiftet före"), "To the year-end before" ("year-end before"),
            [DAYS: c('e')] => nothing;
        Up, "Uppåt" ("upp"), "Up" ("up"),
            [FORMS: shift(Code::Tab); ALL: plain(Code::Up); LISTS: c('k'); WALK: c('k')]
            => |app| screens::step_page(app, -1, false);
        Down, "Nedåt" ("ned"), "Down" ("down"),
            [FORMS: plain(Code::Tab); ALL: plain(Code::Down); LISTS: c('j'); WALK: c('j')]
            => |app| screens::step_page(app, 1, false);
        Left, "En förvaltning åt vänster" ("förra förvaltningen"),
            "One department to the left" ("previous department"),
            [CELLS: plain(Code::Left), c('h'); TIMELINE: plain(Code::Left), c('h'); FORMS: plain(Code::Left);
                DAYS: plain(Code::Left)] => nothing;
        Right, "En förvaltning åt höger" ("nästa förvaltning"), "One department to the right" ("next department"),
            [CELLS: plain(Code::Right), c('l'); TIMELINE: plain(Code::Right), c('l');
                FORMS: plain(Code::Right), c(' '); DAYS: plain(Code::Right)] => nothing;
        PageUp, "En sida uppåt" ("sida upp"), "One page up" ("page up"),
            [ALL: plain(Code::PageUp)] => |app| turn_page(app, -1);
        PageDown, "En sida nedåt" ("sida ned"), "One page down" ("page down"),
            [ALL: plain(Code::PageDown)] => |app| turn_page(app, 1);
        First, "Till första raden" ("först"), "To the first row" ("first"),
            [LISTS: plain(Code::Home), c('g')] => |app| screens::step_page(app, FIRST_ROW, false);
        Last, "Till sista raden" ("sist"), "To the last row" ("last"),
            [LISTS: plain(Code::End), c('G')] => |app| screens::step_page(app, LAST_ROW, false);
        Walkthrough, "Genomgången: styrgruppens möte på skärmen" ("genomgång"),
            "Walkthrough: the steering group's meeting on the screen" ("walkthrough"),
            [VIEWS: f(5), shift(Code::Function(5))] => walk::open;
        NextView, "Nästa vy" ("nästa vy"), "Next view" ("next view"),
            [VIEWS: plain(Code::Tab)] => |app| go::show(app, app.view.after(1));
        PreviousView, "Föregående vy" ("förra vyn"), "Previous view" ("previous view"),
            [VIEWS: shift(Code::Tab)] => |app| go::show(app, app.view.after(-1));
        Palette, "Kommandopaletten: allt som går att göra" ("kommandon"),
            "Command palette: everything that can be done" ("commands"),
            [VIEWS: ctrl('p'), c(':')] => |app| app.overlay = Some(Overlay::Palette(Palette::default()));
        Help, "Hjälp" ("hjälp"), "Help" ("help"), [VIEWS: c('?'), f(1); WALK: c('?'), f(1)] => open_help;
        Theme, "Byt färgtema" ("tema"), "Change colour theme" ("theme"), [VIEWS: c('t'); WALK: c('t')] => next_theme;
        Density, "Byt täthet: tätt eller luftigt" ("täthet"), "Change density: tight or airy" ("density"),
            [VIEWS: c('z')] => next_density;
        Language, "Byt språk till engelska" ("English"), "Switch language to Swedish" ("svenska"),
            [VIEWS: c('L'); WALK: c('L')] => |app| vec![Effect::ReadPlan(app.lang.other())];
        Mouse, "Släpp musen, eller ta tillbaka den" ("mus"), "Release the mouse, or take it back" ("mouse"),
            [VIEWS: c('M')] => take_mouse;
        Quit, "Avsluta" ("avsluta"), "Quit" ("quit"),
            [VIEWS: c('q'); ALL: ctrl('q'), ctrl('c')] => |_| vec![Effect::Quit];
        NextPage, "Nästa sida" ("nästa"), "Next page" ("next"),
            [WALK: plain(Code::PageDown), plain(Code::Right)] => nothing;
        PreviousPage, "Föregående sida" ("förra"), "Previous page" ("previous"),
            [WALK: plain(Code::PageUp), plain(Code::Left)] => nothing;
        FirstPage, "Till första sidan" ("först"), "To the first page" ("first"), [WALK: plain(Code::Home)] => nothing;
        LastPage, "Till sista sidan" ("sist"), "To the last page" ("last"), [WALK: plain(Code::End)] => nothing;
        Index, "Innehåll: gå till en sida" ("innehåll"), "Index: go to a page" ("index"),
            [WALK: c('i'), ctrl('p'), c(':')] => nothing;
        Spotlight, "Strålkastare: tona ned allt utom raden" ("strålkastare"),
            "Spotlight: dim all but the row" ("spotlight"), [WALK: c('s')] => nothing;
        Black, "Svart skärm, eller tänd den igen" ("svart"), "Black the screen, or light it again" ("black"),
            [WALK: c('b'), c('.')] => nothing;
        Record, "Öppna mötet och för protokoll, eller tillbaka till läsläge" ("protokoll"),
            "Open the meeting and record it, or go back to reading" ("record"), [WALK: c('r')] => nothing;
        Decide, "Skriv ett beslut, en åtgärd eller en fråga" ("beslut"),
            "Record a decision, an action or a question" ("decision"), [WALK: c('d')] => nothing;
        CloseMeeting, "Avsluta mötet" ("avsluta"), "Close the meeting" ("close"), [WALK: c('e')] => nothing;
    }
    views {
        Overview, "Visa Översikt" ("översikt"), "Show Overview" ("overview"), [VIEWS: c('1')];
        Timeline, "Visa Tidplan" ("tidplan"), "Show Timeline" ("timeline"), [VIEWS: c('2')];
        Matrix, "Visa Leverabler" ("leverabler"), "Show Deliverables" ("deliverables"), [VIEWS: c('3')];
        Department, "Visa Förvaltning" ("förvaltning"), "Show Department" ("department"), [VIEWS: c('4')];
        Roles, "Visa Roller" ("roller"), "Show Roles" ("roles"), [VIEWS: c('5')];
        Maturity, "Visa Mognad" ("mognad"), "Show Maturity" ("maturity"), [VIEWS: c('6')];
        Requirements, "Visa Nyttor och krav" ("nyttor och krav"),
            "Show Benefits and requirements" ("benefits and requirements"), [VIEWS: c('7')];
        History, "Visa Historik" ("historik"), "Show History" ("history"), [VIEWS: c('8')];
    }
        }
    };
}

pub(in crate::app) use with_actions;
