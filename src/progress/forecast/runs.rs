//! The runs of a forecast: what is left is worked off a thousand times, each time with weeks drawn from those that were.
//!
//! Each run first draws its own past: as many weeks as a window has, with repetition, out of the latest 13, 26 or 52 (every
//! third run each). It then draws week after week from that past until nothing is left. Drawing the past anew lets a run
//! doubt the average of a few weeks; without that, the ranges come out too narrow. The three windows weigh what is new
//! against a whole year with its summer. Tried on generated histories: `tests/it/backtest.rs`.

use crate::model::chance::{Chance, mix};

/// How many runs there are.
pub const RUNS: u32 = 1000;

/// How many weeks a run lasts at most: five years.
pub const HORIZON: usize = 260;

/// The windows, in weeks.
pub const WINDOWS: [usize; 3] = [13, 26, 52];

/// When the runs ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Runs {
    /// How many runs had ended by the end of each week, the first being the one that begins now.
    ended: Vec<u32>,
}

impl Runs {
    /// Works `left` cells off. `weeks` is how many cells net became done in past weeks, the latest last; there must be one
    /// at least. The same weeks and the same rest give the same runs.
    pub fn of(weeks: &[i32], left: u32) -> Self {
        let mut ended = vec![0; HORIZON];
        let mut chance = Chance::new(seed(weeks, left));
        let mut past = Vec::with_capacity(WINDOWS[2]);
        for window in WINDOWS.iter().cycle().take(RUNS as usize) {
            let window = &weeks[weeks.len().saturating_sub(*window)..];
            redraw(window, &mut chance, &mut past);
            if let Some(week) = run(&past, left, &mut chance) {
                ended[week] += 1;
            }
        }
        let mut sum = 0;
        for week in &mut ended {
            sum += *week;
            *week = sum;
        }
        Self { ended }
    }

    /// Returns the runs of several parts, of which each goes its own way: they have ended when the last part has.
    pub fn together<'a>(parts: impl IntoIterator<Item = &'a Self>) -> Self {
        // Shares are counted in 2³²ths of all runs.
        let mut shares = vec![1_u64 << 32; HORIZON];
        for part in parts {
            for (share, ended) in shares.iter_mut().zip(&part.ended) {
                *share = *share * u64::from(*ended) / u64::from(RUNS);
            }
        }
        let runs = |share: u64| (share * u64::from(RUNS) + (1 << 31)) >> 32;
        Self { ended: shares.into_iter().map(|share| u32::try_from(runs(share)).unwrap_or(RUNS)).collect() }
    }

    /// Returns how many of a hundred runs had ended after so many weeks, rounded down.
    pub fn percent_within(&self, weeks: usize) -> u8 {
        let last = weeks.min(HORIZON).checked_sub(1);
        let ended = last.and_then(|last| self.ended.get(last)).copied().unwrap_or(0);
        u8::try_from(ended * 100 / RUNS).unwrap_or(100)
    }

    /// Returns after how many weeks so many of a hundred runs had ended; none where that takes longer than [`HORIZON`].
    pub fn weeks_for(&self, percent: u8) -> Option<usize> {
        let enough = |ended: &u32| ended * 100 >= u32::from(percent) * RUNS;
        self.ended.iter().position(enough).map(|week| week + 1)
    }
}

fn seed(weeks: &[i32], left: u32) -> u64 {
    weeks.iter().fold(mix(u64::from(left)), |seed, net| mix(seed ^ u64::from(net.cast_unsigned())))
}

fn redraw(window: &[i32], chance: &mut Chance, past: &mut Vec<i32>) {
    let count = u32::try_from(window.len()).unwrap_or(u32::MAX);
    past.clear();
    past.extend(window.iter().map(|_| window[chance.below(count) as usize]));
}

/// Returns the week in which nothing is left any more, from 0.
fn run(past: &[i32], left: u32, chance: &mut Chance) -> Option<usize> {
    let count = u32::try_from(past.len()).unwrap_or(u32::MAX);
    let mut left = i64::from(left);
    if past.iter().all(|net| *net <= 0) {
        return None;
    }
    (0..HORIZON).find(|_| {
        left -= i64::from(past[chance.below(count) as usize]);
        left <= 0
    })
}
