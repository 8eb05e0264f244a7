//! What it takes to make an export once more: one line that every format carries in its own way, so that
//! `lis verify-snapshot` can say whether a file still matches.
//!
//! The line is `lis-snapshot/1;key=value;…`. Values are written with percent signs as in an address, so the line holds
//! nothing but letters, digits and `-._~%=;/,`: no format has to escape it, and it ends where anything else begins.

use super::header::{Class, Header, Status};
use super::order::{Format, Order, Origin, Pages, Profile, Separators};
use crate::words::lang::Lang;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::fmt::{self, Write};

/// How every recipe begins; the number is the version of its keys.
pub const BEGINS: &str = "lis-snapshot/1;";

/// What it takes to make an export once more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipe {
    /// The version of the program that made it.
    pub program: String,
    /// The format.
    pub format: Format,
    /// The language.
    pub lang: Lang,
    /// The day that the figures describe.
    pub day: NaiveDate,
    /// What was asked for; its departments stand in [`Recipe::departments`].
    pub order: Order,
    /// The short names of the departments that it is limited to.
    pub departments: Vec<String>,
    /// The meeting whose minutes they are; empty for a report.
    pub meeting: String,
}

impl fmt::Display for Recipe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (header, origin) = (&self.order.header, &self.order.origin);
        let departments: Vec<String> = self.departments.iter().map(|id| escape(id)).collect();
        let form = if self.format == Format::Csv(Separators::Plain) { "plain" } else { "" };
        let yes = |it: bool| if it { "yes" } else { "" }.to_owned();
        let pairs = [
            ("program", escape(&self.program)),
            ("format", self.format.name().to_owned()),
            ("csv", form.to_owned()),
            ("lang", self.lang.code().to_owned()),
            ("day", self.day.to_string()),
            ("made", self.order.made.map(|day| day.to_string()).unwrap_or_default()),
            ("since", self.order.since.map(|day| day.to_string()).unwrap_or_default()),
            ("sample", yes(origin.sample)),
            ("profile", self.order.profile.name().to_owned()),
            ("pages", self.order.pages.name().to_owned()),
            ("departments", departments.join(",")),
            ("meeting", escape(&self.meeting)),
            ("title", escape(&header.title)),
            ("dnr", escape(&header.registration)),
            ("code", escape(&header.code)),
            ("owner", escape(&header.owner)),
            ("version", escape(&header.version)),
            ("status", header.status.name().to_owned()),
            ("class", header.class.map(|class| class.to_string()).unwrap_or_default()),
            ("secrecy", escape(&header.secrecy)),
            ("journals", escape(&origin.journals)),
            ("plan", escape(&origin.plan)),
            ("template", escape(&origin.template)),
        ];
        f.write_str(BEGINS)?;
        let said = pairs.iter().filter(|(_, value)| !value.is_empty());
        for (key, value) in said {
            write!(f, "{key}={value};")?;
        }
        Ok(())
    }
}

impl Recipe {
    /// Finds a recipe in a text; none where there is none that this version understands.
    pub fn find(text: &str) -> Option<Self> {
        let after = &text[text.find(BEGINS)? + BEGINS.len()..];
        let end = after.find(|c: char| !c.is_ascii_alphanumeric() && !"-._~%=;/,".contains(c)).unwrap_or(after.len());
        let pairs: BTreeMap<&str, &str> = after[..end].split(';').filter_map(|pair| pair.split_once('=')).collect();
        let value = |key: &str| pairs.get(key).copied().unwrap_or_default();
        let text = |key: &str| unescape(value(key));
        let format = match Format::of_ending(value("format"))? {
            Format::Csv(_) if value("csv") == "plain" => Format::Csv(Separators::Plain),
            format => format,
        };
        let class = match value("class") {
            "" => None,
            class => Some(Class::parse(class).ok()?),
        };
        let day = |key: &str| match value(key) {
            "" => Some(None),
            day => day.parse().ok().map(Some),
        };
        let header = Header {
            title: text("title")?,
            registration: text("dnr")?,
            code: text("code")?,
            owner: text("owner")?,
            version: text("version")?,
            status: [Status::Draft, Status::Final].into_iter().find(|it| it.name() == value("status"))?,
            class,
            secrecy: text("secrecy")?,
        };
        let order = Order {
            profile: [Profile::Open, Profile::Internal].into_iter().find(|it| it.name() == value("profile"))?,
            pages: [Pages::Summary, Pages::Full, Pages::Appendix].into_iter().find(|it| it.name() == value("pages"))?,
            departments: Vec::new(),
            header,
            made: day("made")?,
            since: day("since")?,
            origin: Origin {
                journals: text("journals")?,
                plan: text("plan")?,
                template: text("template")?,
                sample: value("sample") == "yes",
            },
            template: None,
        };
        let departments = value("departments").split(',').filter(|id| !id.is_empty());
        Some(Self {
            program: text("program")?,
            format,
            lang: Lang::from_word(value("lang"))?,
            day: value("day").parse().ok()?,
            order,
            departments: departments.map(unescape).collect::<Option<_>>()?,
            meeting: text("meeting")?,
        })
    }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}

fn unescape(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        if first == b'%' {
            let (digits, after) = after.split_at_checked(2)?;
            bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
            rest = after;
        } else {
            bytes.push(first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}
