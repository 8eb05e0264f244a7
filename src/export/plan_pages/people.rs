//! What `organisation.ron` and `roles.ron` say.

use super::PlanPages;
use crate::model::role::{Role, Seat};
use crate::words::staffing;

impl PlanPages<'_> {
    pub(super) fn people(&mut self) {
        let organisation = &self.plan.parts.organisation;
        self.part(self.words.organisation());
        self.paragraph(self.sure(organisation.as_of.clone(), organisation.basis.as_ref()));
        let central = organisation.central.as_str();
        self.paragraph(format!("{}: {}", self.words.central_part(central), organisation.central_part));
        self.paragraph(format!("{}: {}", self.words.own_part(central), organisation.own_part));
        let departments = organisation
            .departments
            .iter()
            .map(|it| self.sure(format!("{} {} ({})", it.id, it.name, it.committees.join("; ")), it.basis.as_ref()));
        let departments = departments.collect();
        self.list(self.words.organisation(), departments);
        let roles = &self.plan.parts.roles;
        self.part(self.words.roles());
        for role in &roles.roles {
            self.role(role);
        }
        for (heading, seats) in
            [(self.words.driving(), &roles.driving), (self.words.in_departments(), &roles.department)]
        {
            let seats = seats.iter().map(|it| self.seat(it)).collect();
            self.list(heading, seats);
        }
        let estimates = roles.estimates.iter().map(|it| {
            let name = self.plan.role(&it.role).map_or(it.role.as_str(), |role| &role.name);
            let text =
                format!("{name}: {}–{} %, {}. {}: {}", it.from, it.to, it.period, self.words.source(), it.source);
            self.sure(text, it.basis.as_ref())
        });
        let estimates = estimates.collect();
        self.list(self.words.estimates(), estimates);
        self.section(self.words.disagreements());
        for conflict in &roles.conflicts {
            self.disagreement(&conflict.disagreement);
        }
    }

    fn role(&mut self, role: &Role) {
        let duties = role.duties.iter().map(|it| format!("{} ({})", it.text, it.source)).collect();
        self.list(role.name.clone(), duties);
        let aliases = if role.aliases.is_empty() { String::new() } else { role.aliases.join("; ") };
        let note = role.note.clone().unwrap_or_default();
        self.facts(vec![(self.words.aliases(), aliases), (self.words.note(), self.sure(note, role.basis.as_ref()))]);
    }

    fn seat(&self, seat: &Seat) -> String {
        let name = self.plan.role(&seat.role).map_or(seat.role.as_str(), |role| &role.name);
        let task = seat.task.as_ref().map(|task| format!(": {task}")).unwrap_or_default();
        format!("{name}, {}{task}", staffing::words(self.lang).group(seat.group))
    }
}
