//! Dates of a wrong clock: told, and put right with `lis redate`.

use crate::office::{Office, holds};

#[test]
fn an_entry_dated_after_today_is_told_and_put_right_by_a_new_entry() {
    let office = Office::new();
    let came = office.types("tick R10.8 SOF klar --today 2031-01-01");
    assert_eq!(came.code, 0);
    holds(&came.err, &["daterat 2031-01-01 (--today)"]);
    office.text("tick P1.1 KLF klar");
    holds(&office.text("show P1.1 --as-of 2026-11-24"), &["KLF   ✓ klar"]);
    assert!(!office.text("show R10.8 --as-of 2026-11-24").contains("SOF   ✓ klar"));
    holds(&office.text("show R10.8"), &["SOF   ✓ klar"]);
    let told = "1 inlägg är daterat efter i dag (2026-11-24): projektledare-test:1 av projektledare, 2031-01-01";
    let mend = "lis --writer projektledare redate --ahead --to 2026-11-24";
    let status = office.text("status");
    assert!(status.contains("projektledare-test:1"), "{status}");
    let check = || office.types("check").out.split_whitespace().collect::<Vec<_>>().join(" ");
    holds(&check(), &[told, mend]);
    let verified = office.types("verify");
    assert_eq!(verified.code, 1);
    holds(&verified.out, &["efter i dag (2026-11-24)", mend]);
    let before = office.journal();
    holds(&office.text("datera-om projektledare-test:1 --to 2026-11-24"), &["projektledare-test:1 är från 2026-11-24"]);
    assert!(office.journal().starts_with(&before), "what was written stays");
    holds(&office.text("show R10.8 --as-of 2026-11-24"), &["SOF   ✓ klar, sedan 2026-11-24"]);
    assert_eq!(office.types("verify").code, 0, "{}", office.types("verify").out);
    assert!(!check().contains("efter i dag"));
    holds(&office.text("redate --ahead --to 2026-11-24"), &["Inget inlägg behöver dateras om."]);
    holds(&office.text("undo"), &["datum för projektledare-test:1"]);
    holds(&check(), &[told]);
}

#[test]
fn only_the_writer_puts_a_date_right_and_never_to_a_day_to_come() {
    let office = Office::new();
    office.text("tick R10.8 SOF klar --today 2031-01-01");
    for (line, why) in [
        ("redate projektledare-test:1 --to 2026-12-24", "2026-12-24"),
        ("redate projektledare-test:7 --to 2026-11-24", "Inget inlägg heter projektledare-test:7"),
        ("redate --to 2026-11-24", "--ahead"),
        ("redate projektledare-test:1 --to igår", "igår"),
    ] {
        let came = office.types(line);
        assert_eq!(came.code, 2, "{line}");
        holds(&came.err, &[why]);
    }
    let came = office.other("redate projektledare-test:1 --to 2026-11-24");
    assert_eq!(came.code, 2);
    holds(&came.err, &["skrivet av projektledare"]);
    assert_eq!(
        office.json("redate --ahead --to 2026-11-24 --json")["entry"]["changes"][0]["entry"],
        "projektledare-test:1"
    );
}

#[test]
fn a_day_that_cannot_be_written_is_refused_with_a_sentence() {
    let office = Office::new();
    for day in ["1969-12-31", "1900-01-01"] {
        let came = office.types(&format!("tick P1.1 klar --today {day}"));
        assert_eq!(came.code, 2, "{day}");
        holds(&came.err, &["Ställ klockan"]);
        assert_eq!(office.types(&format!("status --today {day}")).code, 0);
    }
    for day in ["1970-01-01", "2199-12-31", "2026-03-29", "2026-10-25"] {
        assert_eq!(office.types(&format!("tick P1.1 klar --on {day} --today {day}")).code, 0, "{day}");
        for line in ["status", "late", "timeline", "forecast", "diff", "recurring --ics"] {
            let came = office.types(&format!("{line} --today {day}"));
            assert!(came.code < 3, "{line} on {day}: {}", came.err);
        }
    }
}
