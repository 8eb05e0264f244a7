//! How a sentence is written down: once, with its purpose, its arguments by name, and both languages side by side.
//!
//! A table of sentences is a small type that knows its language. Every sentence is a method of it:
//!
//! ```ignore
//! words! {
//!     /// What is said of posts.
//!     pub struct StaffingWords = words(lang);
//!
//!     /// The column of sums.
//!     sum { sv: "Summa", en: "Sum" }
//!     /// The heading.
//!     title(day: NaiveDate) { sv: "Bemanning den {day}", en: "Staffing on {day}" }
//!     /// How many posts nobody holds.
//!     vacant_posts(count: usize) {
//!         sv: plural!(count, one: "1 vakant", many: "{count} vakanta"),
//!         en: "{count} vacant",
//!     }
//! }
//! ```
//!
//! `staffing::words(lang).title(day)` is the sentence. A sentence without arguments is a `&'static str`, one with
//! arguments a `String`; `-> Type` after the arguments says otherwise. Each language is a text, in which `{name}` is an
//! argument, or an expression. A sentence that lacks a language, its purpose or an argument does not compile.

/// Makes a type whose methods are the sentences of one table. See the module's own words.
macro_rules! words {
    (
        $(#[$about:meta])+ pub struct $Words:ident = $words:ident(lang) $({
            $($(#[$group_about:meta])+ $group:ident: $Group:ident,)+
        })? $(;)?
        $($(#[$purpose:meta])+ $name:ident $(($($arg:ident: $kind:ty),+ $(,)?))? $(-> $result:ty)? { $($body:tt)+ })*
    ) => {
        words! {
            $(#[$about])+ pub struct $Words $({ $($(#[$group_about])+ $group: $Group,)+ })?;
            $($(#[$purpose])+ $name $(($($arg: $kind),+))? $(-> $result)? { $($body)+ })*
        }

        /// Returns the words of a language.
        pub fn $words(lang: $crate::words::lang::Lang) -> $Words {
            $Words::in_language(lang)
        }
    };
    (
        $(#[$about:meta])+ pub struct $Words:ident $({
            $($(#[$group_about:meta])+ $group:ident: $Group:ident,)+
        })? $(;)?
        $($(#[$purpose:meta])+ $name:ident $(($($arg:ident: $kind:ty),+ $(,)?))? $(-> $result:ty)? { $($body:tt)+ })*
    ) => {
        $(#[$about])+
        #[derive(Debug, Clone, Copy)]
        pub struct $Words {
            lang: $crate::words::lang::Lang,
            $($($(#[$group_about])+ pub $group: $Group,)+)?
        }

        impl $Words {
            /// Returns the words of a language.
            pub const fn in_language(lang: $crate::words::lang::Lang) -> Self {
                Self { lang, $($($group: $Group::in_language(lang),)+)? }
            }

            /// Returns the language.
            pub const fn lang(self) -> $crate::words::lang::Lang {
                self.lang
            }

            $(sentence! { [$(#[$purpose])+] $name [$($($arg: $kind),+)?] [$($result)?] { $($body)+ } })*
        }
    };
}

/// Makes the method of one sentence.
macro_rules! sentence {
    ([$($purpose:tt)+] $name:ident [] [] $body:tt) => {
        sentence! { [$($purpose)+] $name [] [&'static str] $body }
    };
    ([$($purpose:tt)+] $name:ident [$($arg:ident: $kind:ty),+] [] $body:tt) => {
        $($purpose)+
        pub fn $name(self, $($arg: $kind),+) -> String {
            say!(self.lang, $body)
        }
    };
    (
        [$($purpose:tt)+] $name:ident [$($arg:ident: $kind:ty),*] [$result:ty]
        { sv: $sv:expr, en: $en:expr $(,)? }
    ) => {
        $($purpose)+
        pub fn $name(self, $($arg: $kind),*) -> $result {
            match self.lang {
                $crate::words::lang::Lang::Sv => $sv,
                $crate::words::lang::Lang::En => $en,
            }
        }
    };
}

/// Returns a sentence in a language: `say!(lang, { sv: "{count} rader", en: "{count} rows" })`.
macro_rules! say {
    ($lang:expr, { sv: $sv:literal, en: $en:literal $(,)? }) => {
        match $lang {
            $crate::words::lang::Lang::Sv => format!($sv),
            $crate::words::lang::Lang::En => format!($en),
        }
    };
    ($lang:expr, { sv: $sv:literal, en: $en:expr $(,)? }) => {
        match $lang {
            $crate::words::lang::Lang::Sv => format!($sv),
            $crate::words::lang::Lang::En => $en,
        }
    };
    ($lang:expr, { sv: $sv:expr, en: $en:literal $(,)? }) => {
        match $lang {
            $crate::words::lang::Lang::Sv => $sv,
            $crate::words::lang::Lang::En => format!($en),
        }
    };
    ($lang:expr, { sv: $sv:expr, en: $en:expr $(,)? }) => {
        match $lang {
            $crate::words::lang::Lang::Sv => $sv,
            $crate::words::lang::Lang::En => $en,
        }
    };
}

/// Returns the form that belongs to a count: `plural!(count, one: "1 rad", many: "{count} rader")`. Both languages use
/// the first form for 1 alone.
macro_rules! plural {
    ($count:expr, one: $one:literal, many: $many:literal $(, $part:expr)* $(,)?) => {
        if $count == 1 { format!($one) } else { format!($many $(, $part)*) }
    };
}
