//! The loop: draws, waits, takes in. While nothing happens it sleeps.

use super::input::{Incoming, guard, incoming};
use super::session::Session;
use super::terminal::Screen;
use crate::store::watch::{Watch, watch};
use crossterm::event;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::Duration;

/// Runs a session on the terminal until it ends. The first frame is drawn before anything is asked of the terminal.
pub fn run(session: &mut Session) -> std::io::Result<()> {
    let mut screen = Screen::take(session.app().size)?;
    paint(&mut screen, session)?;
    screen.listen_to_mouse(session.app().mouse)?;
    let (send, inbox) = channel();
    listen(send.clone());
    session.shown();
    paint(&mut screen, session)?;
    let watched = watch_others(session, &send);
    // What others wrote before the watch began is looked for once: no watch will tell of it.
    if watched.is_some() {
        let _ = send.send(vec![Incoming::Others]);
    }
    while !session.ended() {
        let Ok(first) = inbox.recv() else { break };
        let mut batch = first;
        batch.extend(inbox.try_iter().flatten());
        session.take_all(guard(batch));
        if session.ended() {
            return Ok(());
        }
        paint(&mut screen, session)?;
        while session.has_work() {
            session.work();
            paint(&mut screen, session)?;
        }
        if let Some(text) = session.take_copied() {
            screen.copy(text)?;
        }
        screen.listen_to_mouse(session.app().mouse)?;
    }
    Ok(())
}

fn paint(screen: &mut Screen, session: &Session) -> std::io::Result<()> {
    screen.paint(session.app().size, |frame| session.draw(frame))
}

/// Listens to the terminal and to the system, each in a thread of its own that sleeps until something comes.
pub(super) fn listen(send: Sender<Vec<Incoming>>) {
    signals(&send);
    thread::spawn(move || {
        while let Ok(batch) = burst() {
            if !batch.is_empty() && send.send(batch).is_err() {
                return;
            }
        }
        // The terminal is gone: so is the user.
        let _ = send.send(vec![Incoming::Stop]);
    });
}

/// Waits for an event, and returns it with all that came at the same time, so that a paste is never cut in two.
fn burst() -> std::io::Result<Vec<Incoming>> {
    let mut events = vec![event::read()?];
    while event::poll(Duration::ZERO)? {
        events.push(event::read()?);
    }
    Ok(events.into_iter().filter_map(incoming).collect())
}

/// Watches the journals for what others write; none for the sample.
fn watch_others(session: &Session, send: &Sender<Vec<Incoming>>) -> Option<Watch> {
    let send = send.clone();
    Some(watch(session.data_dir()?, move || {
        // Nobody listens any more: the program is ending.
        let _ = send.send(vec![Incoming::Others]);
    }))
}

#[cfg(unix)]
fn signals(send: &Sender<Vec<Incoming>>) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    let send = send.clone();
    if let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGTERM]) {
        thread::spawn(move || {
            for _ in signals.forever() {
                if send.send(vec![Incoming::Stop]).is_err() {
                    return;
                }
            }
        });
    }
}

#[cfg(not(unix))]
fn signals(_: &Sender<Vec<Incoming>>) {}
