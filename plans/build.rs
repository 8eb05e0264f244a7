//! Packs the shipped plan while the program is built, in both languages, so that a start need not read 200 kB of RON: that
//! was two thirds of the time to the first frame. The text is embedded too, for `lis plan new`; a test holds that both say
//! the same. A shipped plan with faults does not build.

#[path = "../src/store/plan_file/english.rs"]
mod english;
#[path = "../src/store/plan_file/escape.rs"]
#[expect(dead_code, reason = "the library's own file, of which only a part is needed here")]
mod escape;
#[path = "../src/store/plan_file/lexer.rs"]
mod lexer;
#[path = "../src/model/mod.rs"]
#[expect(dead_code, unreachable_pub, reason = "the library's own room, of which only a part is needed here")]
mod model;

use model::check::check;
use model::fault::Part;
use model::plan::Parts;
use ron::Options;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The folder of the shipped plan.
const SHIPPED: &str = "plans/botkyrka-2022-2025";

fn main() -> Result<(), Box<dyn Error>> {
    for used in ["plans", "src/model", "src/store/plan_file"] {
        println!("cargo::rerun-if-changed={used}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names no folder to write to")?);
    for (name, in_english) in [("plan.sv.packed", false), ("plan.en.packed", true)] {
        fs::write(out.join(name), postcard::to_stdvec(&parts(in_english)?)?)?;
    }
    Ok(())
}

fn parts(in_english: bool) -> Result<Parts, Box<dyn Error>> {
    let parts = Parts {
        roadmap: part(Part::Roadmap, in_english)?,
        guideline: part(Part::Guideline, in_english)?,
        organisation: part(Part::Organisation, in_english)?,
        roles: part(Part::Roles, in_english)?,
        maturity: part(Part::Maturity, in_english)?,
        benefits: part(Part::Benefits, in_english)?,
        crosswalk: part(Part::Crosswalk, in_english)?,
        agenda: part(Part::Agenda, in_english)?,
    };
    match check(&parts).as_slice() {
        [] => Ok(parts),
        faults => Err(format!("{SHIPPED}: {faults:#?}").into()),
    }
}

fn part<T: DeserializeOwned>(part: Part, in_english: bool) -> Result<T, Box<dyn Error>> {
    let path = Path::new(SHIPPED).join(part.file_name());
    let text = fs::read_to_string(&path)?;
    if !in_english {
        return parse(&path, &text);
    }
    let words_path = path.with_extension("en.ron");
    let words: HashMap<String, String> = parse(&words_path, &fs::read_to_string(&words_path)?)?;
    parse(&path, &english::translated(&text, &words))
}

fn parse<T: DeserializeOwned>(path: &Path, text: &str) -> Result<T, Box<dyn Error>> {
    let extensions = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES;
    let options = Options::default().with_default_extension(extensions);
    options.from_str(text).map_err(|error| format!("{}: {error}", path.display()).into())
}
