//! Why an exception cannot be granted, in sentences that name the rule and its place in the source.

use super::change::role;
use super::lang::Lang;
use crate::model::exception::{ExceptionRule, Refusal};
use crate::model::plan::Plan;

/// Returns why an exception cannot be granted, in a sentence.
pub fn refusal(lang: Lang, plan: &Plan, rule: &ExceptionRule, refusal: &Refusal) -> String {
    let source = &rule.source;
    match (refusal, lang) {
        (Refusal::NoReason, Lang::Sv) => "Skälet saknas.".to_owned(),
        (Refusal::NoReason, Lang::En) => "The reason is missing.".to_owned(),
        (Refusal::NoRisk, Lang::Sv) => format!("Ett undantag vilar på en riskbedömning: ange vilken ({source})."),
        (Refusal::NoRisk, Lang::En) => format!("An exception rests on a risk assessment: say which ({source})."),
        (Refusal::NoMeasure, Lang::Sv) => "Den kompenserande åtgärden saknas: vad görs i stället?".to_owned(),
        (Refusal::NoMeasure, Lang::En) => "The compensating measure is missing: what is done instead?".to_owned(),
        (Refusal::WrongApprover { approver }, Lang::Sv) => {
            format!("Undantag godkänns av {} ({source}).", role(plan, approver))
        }
        (Refusal::WrongApprover { approver }, Lang::En) => {
            format!("Exceptions are approved by: {} ({source}).", role(plan, approver))
        }
        (Refusal::EndsBefore, Lang::Sv) => "Undantaget slutar innan det är godkänt.".to_owned(),
        (Refusal::EndsBefore, Lang::En) => "The exception ends before it is approved.".to_owned(),
        (Refusal::TooLong { latest }, Lang::Sv) => {
            format!("Undantaget är för långt: högst {}, alltså till {latest} ({source}).", longest(lang, rule))
        }
        (Refusal::TooLong { latest }, Lang::En) => {
            format!("The exception is too long: at most {}, that is until {latest} ({source}).", longest(lang, rule))
        }
        (Refusal::SameRisk { until }, Lang::Sv) => {
            format!(
                "En förnyelse behöver en ny riskbedömning, inte samma som förut ({source}). Den gällde till {until}."
            )
        }
        (Refusal::SameRisk { until }, Lang::En) => {
            format!(
                "A renewal needs a new risk assessment, not the same as before ({source}). That one held until {until}."
            )
        }
        (Refusal::NotYet, Lang::Sv) => "Dagen för godkännandet har inte varit ännu.".to_owned(),
        (Refusal::NotYet, Lang::En) => "The day of the approval has not come yet.".to_owned(),
    }
}

/// Returns the longest time that the rule allows, from approval.
pub fn longest(lang: Lang, rule: &ExceptionRule) -> String {
    match (rule.longest_months, lang) {
        (12, Lang::Sv) => "ett år från godkännandet".to_owned(),
        (12, Lang::En) => "one year from approval".to_owned(),
        (months, Lang::Sv) => format!("{months} månader från godkännandet"),
        (months, Lang::En) => format!("{months} months from approval"),
    }
}
