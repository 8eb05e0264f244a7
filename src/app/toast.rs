//! What is told of what just happened.

/// A line that tells what just happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    /// What is told.
    pub text: String,
    /// Whether it is something to worry about.
    pub alarm: bool,
}
