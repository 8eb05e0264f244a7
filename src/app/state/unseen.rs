//! What others have said and the user has not seen where it would be written over: since the last frame, or since what lies
//! over the view was opened.

use super::overlay::Overlay;
use crate::model::entry::Key;
use std::collections::BTreeSet;
use std::mem::{Discriminant, discriminant};

/// The keys about which others have said something that the user has not seen.
#[derive(Debug, Clone, Default)]
pub struct UnseenKeys {
    /// The keys.
    pub keys: BTreeSet<Key>,
    /// What lay over the view in the last frame.
    drawn: Option<OverlayKind>,
}

/// What kind of thing lies over the view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct OverlayKind {
    kind: Discriminant<Overlay>,
    /// Whether it only names what can be done, so that what it opens is begun from what holds then.
    names: bool,
}

impl UnseenKeys {
    /// Takes in that a frame was drawn. The views show what holds, so all is seen where nothing lies over them, and where
    /// something was opened just now. What was open before shows what held when it was opened.
    pub fn frame_drawn(&mut self, overlay: Option<&Overlay>) {
        let now = overlay.map(|overlay| OverlayKind {
            kind: discriminant(overlay),
            names: matches!(overlay, Overlay::Help(_) | Overlay::Palette(_)),
        });
        let opened = now != self.drawn && self.drawn.is_none_or(|before| before.names);
        if now.is_none() || opened {
            self.keys.clear();
        }
        self.drawn = now;
    }
}
