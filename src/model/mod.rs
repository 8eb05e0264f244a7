//! What a roadmap is: the plan, who carries it, and the record of what has been done.
//!
//! This room knows no file, clock, terminal or language. It cannot fail: whatever was read is a value, and
//! [`check`] says what is wrong with it.
//!
//! Glossary (Swedish source → code): förvaltning = department, nämnd = committee, säkerhetsåtgärd = control,
//! leverabel = deliverable, styrgrupp = steering group, projektfas = project phase (dated), prioriteringsfas =
//! priority phase (a group of guideline chapters, undated), mognadstrappan = maturity staircase,
//! riktlinje = guideline, nytta = benefit, undantag = exception,
//! bemanning = staffing, bedömning = assessment, ledningens genomgång = management review.

pub mod agenda;
pub mod assessment;
pub mod basis;
pub mod benefit;
pub mod board;
pub mod cell;
pub mod chance;
pub mod check;
pub mod corrections;
pub mod crosswalk;
pub mod deliverable;
pub mod due;
pub mod entry;
pub mod exception;
pub mod facts;
pub mod fault;
pub mod flaw;
pub mod groups;
pub mod guideline;
pub mod horizon;
pub mod id;
pub mod limits;
pub mod maturity;
pub mod meeting;
pub mod nearest;
pub mod order;
pub mod organisation;
pub mod plan;
pub mod post;
pub mod roadmap;
pub mod role;
pub mod stage;
pub mod state;
pub mod text;
pub mod undo;
