//! Sessions at the command line, whole: what a person types, in order, and every word that comes back. The files in
//! `tests/sessions` are to be read; `TRYCMD=overwrite` writes them anew after a change that was meant.

use rstest::rstest;
use tempfile::TempDir;

#[rstest]
#[case::first_tick("first_tick_sv")]
#[case::department("department_en")]
#[case::slips("slips_sv")]
#[case::report("report_en")]
#[case::meeting("meeting_sv")]
fn a_session_goes_word_for_word(#[case] name: &str) {
    let folder = TempDir::new().unwrap();
    let inside = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    std::fs::create_dir(folder.path().join("data")).unwrap();
    let cases = trycmd::TestCases::new();
    cases
        .register_bin("lis", env!("CARGO_BIN_EXE_lis").as_ref() as &std::path::Path)
        .env("LIS_DATA", inside("data"))
        .env("LIS_CACHE", inside("cache"))
        .env("LIS_STATE", inside("state"))
        .env("LIS_CONFIG", inside("config/config.ron"))
        .env("LIS_DEVICE", "test")
        .env("LIS_TRUST_TODAY", "1")
        .env("LIS_WRITER", "projektledare")
        .env("LIS_LANG", "sv")
        .env("COLUMNS", "80")
        .case(format!("tests/sessions/{name}.trycmd"))
        .run();
}
