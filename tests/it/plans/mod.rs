//! Reading a plan, and what its writers are told when it has faults.

mod english;
mod files;
mod folder;
mod form;
mod grammar;
mod hostile;
mod in_english;
mod meaning;
mod names;
mod shipped;
mod shipped_crosswalk;
mod shipped_duties;
mod shipped_facts;
mod shipped_guideline;
mod small;
mod unclosed;
mod unsafe_text;
