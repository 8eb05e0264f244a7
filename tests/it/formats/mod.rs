//! Every format of an export: the same figures, the same bytes, nothing secret in the open, nothing alive in a text.

mod archive;
mod calendar;
mod figures;
mod header;
mod hostile;
mod minutes;
mod page;
mod pools;
mod secrets;
mod table;
mod template;
mod template_faults;
mod verify;
mod word;
mod workbook;
