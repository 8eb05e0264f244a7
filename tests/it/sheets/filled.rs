//! A sheet as somebody fills it in: taken out, its fields changed, saved as a workbook or as a flat table.

use crate::office::Office;
use calamine::{Data, Reader, Xlsx};
use chrono::NaiveDate;
use rust_xlsxwriter::{Format, Formula, Workbook};
use std::fs;
use std::io::Cursor;
use std::path::PathBuf;

/// What is put into a field.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Put {
    Nothing,
    Text(String),
    Day(NaiveDate),
    Number(f64),
    /// A day by the number that spreadsheets count it with.
    Serial(f64),
    Formula(String),
}

impl From<&str> for Put {
    /// Reads a text; one that is a day becomes a day.
    fn from(text: &str) -> Self {
        match text.parse() {
            _ if text.is_empty() => Self::Nothing,
            Ok(day) => Self::Day(day),
            Err(_) => Self::Text(text.to_owned()),
        }
    }
}

/// A sheet that is being filled in.
#[derive(Debug, Clone)]
pub(super) struct Filled {
    pub(super) rows: Vec<Vec<Put>>,
}

impl Filled {
    /// Takes out the sheet of a department of Lilla kommun.
    pub(super) fn out(office: &Office, department: &str) -> Self {
        let path = office.path("ut.xlsx");
        office.text(&format!("sheet out {department} --force -o {}", path.display()));
        Self::open(&fs::read(path).unwrap())
    }

    /// Reads a workbook as a spreadsheet does.
    pub(super) fn open(bytes: &[u8]) -> Self {
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        let name = book.sheet_names()[0].clone();
        let put = |data: &Data| match data {
            Data::Empty => Put::Nothing,
            Data::DateTime(moment) => {
                let (year, month, day, ..) = moment.to_ymd_hms_milli();
                Put::Day(NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()).unwrap())
            }
            other => Put::Text(other.to_string()),
        };
        let range = book.worksheet_range(&name).unwrap();
        Self { rows: range.rows().map(|row| row.iter().map(put).collect()).collect() }
    }

    /// Returns the place of a column.
    pub(super) fn column(&self, head: &str) -> usize {
        let text = Put::Text(head.to_owned());
        self.rows[0].iter().position(|it| *it == text).unwrap_or_else(|| panic!("no column {head}"))
    }

    /// Returns the place of a deliverable's row.
    pub(super) fn row(&self, id: &str) -> usize {
        let text = Put::Text(id.to_owned());
        self.rows.iter().position(|row| row[0] == text).unwrap_or_else(|| panic!("no row {id}"))
    }

    /// Fills in a field.
    pub(super) fn set(&mut self, id: &str, head: &str, put: impl Into<Put>) -> &mut Self {
        let (row, column) = (self.row(id), self.column(head));
        self.rows[row][column] = put.into();
        self
    }

    /// Takes a column away.
    pub(super) fn without(&mut self, head: &str) -> &mut Self {
        let column = self.column(head);
        for row in &mut self.rows {
            row.remove(column);
        }
        self
    }

    /// Saves it as a workbook.
    pub(super) fn workbook(&self, office: &Office, name: &str) -> PathBuf {
        Self::save(office, name, self.bytes())
    }

    /// Returns it as a workbook.
    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut book = Workbook::new();
        let day = Format::new().set_num_format("yyyy-mm-dd");
        let tab = book.add_worksheet().set_name("SOF").unwrap();
        for (row, puts) in (0..).zip(&self.rows) {
            for (column, put) in (0..).zip(puts) {
                match put {
                    Put::Nothing => continue,
                    Put::Text(text) => tab.write_string(row, column, text),
                    Put::Day(it) => tab.write_date_with_format(row, column, *it, &day),
                    Put::Number(number) => tab.write_number(row, column, *number),
                    Put::Serial(serial) => tab.write_number_with_format(row, column, *serial, &day),
                    Put::Formula(formula) => tab.write_formula(row, column, Formula::new(formula).set_result("klar")),
                }
                .unwrap();
            }
        }
        book.save_to_buffer().unwrap()
    }

    /// Returns it as a flat table.
    pub(super) fn table(&self, separator: char) -> String {
        let text = |put: &Put| match put {
            Put::Nothing => String::new(),
            Put::Text(text) | Put::Formula(text) => format!("\"{}\"", text.replace('"', "\"\"")),
            Put::Day(day) => day.to_string(),
            Put::Number(number) | Put::Serial(number) => number.to_string(),
        };
        let line = |row: &Vec<Put>| row.iter().map(text).collect::<Vec<_>>().join(&separator.to_string());
        self.rows.iter().map(line).collect::<Vec<_>>().join("\r\n")
    }

    /// Saves bytes as a file.
    pub(super) fn save(office: &Office, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = office.path(name);
        fs::write(&path, bytes).unwrap();
        path
    }
}
