//! Chance that is the same every time: whoever begins with the same seed draws the same numbers, on every machine and in
//! every version (`SplitMix64`). For samples and forecasts, never for secrets.

/// A source of numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chance(u64);

impl Chance {
    /// Begins with a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Draws a number.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// Draws a number from 0 up to but not `end`; 0 where `end` is 0. Even enough for any `end` far below 2³².
    pub fn below(&mut self, end: u32) -> u32 {
        let wide = (self.draw() >> 32) * u64::from(end);
        u32::try_from(wide >> 32).unwrap_or(0)
    }

    /// Tells whether something that happens once in so many times happens now.
    pub fn one_in(&mut self, times: u32) -> bool {
        self.below(times) == 0
    }

    /// Draws one of several; they must not be none.
    pub fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        let count = u32::try_from(from.len()).unwrap_or(u32::MAX);
        from[self.below(count) as usize]
    }
}

/// Returns a number in which every bit depends on every bit of the given one. A seed made of many numbers is made by
/// mixing each into what came before.
pub const fn mix(number: u64) -> u64 {
    let mixed = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
