//! The surveys' part of the contract.

use super::*;
use crate::{api::Nothing, cases::CaseId, desk::Written};

crate::contract! {
    /// All surveys.
    "surveys.list" [surveys] list::list : Nothing => SurveysRes;
    /// One survey with its draft.
    "surveys.get" [surveys] list::get : SurveyReq => SurveyDetail;
    /// Questionnaires to begin with.
    "surveys.templates" [] edit::templates : Nothing => SurveyTemplates;
    /// Types of questions.
    "surveys.kinds" [] edit::kinds : Nothing => SurveyKinds;
    /// A new survey, empty or from a template.
    "surveys.add" [] edit::add : SurveyAddReq => SurveyId;
    /// Keeps the draft.
    "surveys.save" [] edit::save : SurveySaveReq => Nothing;
    /// Deletes a survey that has no answers.
    "surveys.delete" [] edit::delete : SurveyReq => Nothing;
    /// Freezes the draft as a version.
    "surveys.publish" [] publish::publish : SurveyReq => SurveyVersionRes;
    /// Ends or resumes collecting.
    "surveys.close" [] publish::close : SurveyCloseReq => Nothing;
    /// A form ready to be shown, with what is to be said about it.
    "surveys.preview" [] check::preview : SurveyPreviewReq => SurveyPreview;
    /// Sends dummy respondents through the draft.
    "surveys.dummies" [surveys] check::dummies : SurveyDummiesReq => SurveyDummies;
    /// Writes the newest version as one HTML file.
    "surveys.page" [] page::page : SurveyPageReq => Written;
    /// Prints the newest version: a PDF to be filled in with a pen.
    "surveys.paper_pdf" [] printed::paper_pdf : PaperPdfReq => PaperPdf;
    /// What a draw of customers to invite would come to.
    "surveys.invite_look" [surveys, customers, shipments, settings] invitations::invite::invite_look : InviteReq => InviteLook;
    /// Draws customers and writes their invitations.
    "surveys.invite" [] invitations::invite::invite : InviteReq => InviteLook;
    /// Invitations with what came back.
    "surveys.invitations" [surveys, customers, shipments, settings] invitations::list::invitations : SurveyReq => Invitations;
    /// Writes the pages that are sent, or the list of whom to send them to.
    "surveys.invitation_files" [] invitations::send::invitation_files : InvitationFilesReq => InvitationFilesRes;
    /// Notes a reminder to those who have not answered.
    "surveys.remind" [] invitations::remind::remind : SurveyReq => InvitationCount;
    /// Takes invitations back.
    "surveys.uninvite" [] invitations::uninvite::uninvite : UninviteReq => InvitationCount;
    /// Sets how often a customer may be invited.
    "surveys.contact_rule" [] invitations::contact::contact_rule : ContactRuleReq => Nothing;
    /// Sets after how many months customers are asked again.
    "surveys.repeat" [] invitations::contact::repeat : RepeatReq => Nothing;
    /// What all surveys are collecting, what went out, whom to ask next.
    "surveys.calendar" [surveys, customers, shipments, settings] invitations::calendar::calendar : Nothing => SurveyCalendar;
    /// Takes answers out of a text.
    "surveys.take" [] take::take : TakeReq => TakeRes;
    /// Takes answers out of a file of codes.
    "surveys.take_file" [] take::take_file : TakeFileReq => TakeRes;
    /// Takes answers out of pictures: of QR codes, and of papers.
    "surveys.take_pictures" [] take_pictures::take_pictures : PicturesReq => PicturesRes;
    /// Keys papers as photos showed them.
    "surveys.take_papers" [] paper_photos::take::take_papers : PapersTakeReq => PapersTaken;
    /// Reads a questionnaire out of a file of another program.
    "surveys.import" [] formats::import::import : SurveyImportReq => SurveyImportRes;
    /// Writes a questionnaire, or its answers, as a file of another program.
    "surveys.export" [] formats::export::export : SurveyExportReq => SurveyExportRes;
    /// Looks at a file of answers: what its columns are.
    "surveys.answers_look" [surveys, profiles] formats::plan::look : AnswersReq => AnswersLook;
    /// Takes answers out of a file of another program.
    "surveys.answers_take" [] formats::take::take_answers : AnswersReq => AnswersReport;
    /// Answers on paper that were keyed in.
    "surveys.papers" [surveys] papers::list::papers : SurveyReq => PapersRes;
    /// One of them, with what two keyings differ on.
    "surveys.paper" [surveys] papers::list::paper : PaperReq => PaperRes;
    /// What is to be keyed, in the order of the paper.
    "surveys.paper_sheet" [surveys] papers::sheet::sheet : PaperSheetReq => PaperSheet;
    /// Keys a paper, the first or the second time.
    "surveys.key" [] papers::key::key : PaperKeyReq => PaperKeyed;
    /// Keys the papers of a file.
    "surveys.key_file" [] papers::file::key_file : PaperFileReq => PaperFileRes;
    /// Settles what two keyings differ on.
    "surveys.settle" [] papers::settle::settle : PaperSettleReq => PaperRow;
    /// Deletes a paper with its answer.
    "surveys.paper_delete" [] papers::delete::delete : PaperReq => Nothing;
    /// What was answered, question by question.
    "surveys.results" [surveys] results::results : SurveyReq => SurveyResults;
    /// Which analyses the answers allow, with variables proposed.
    "surveys.analyses" [surveys, customers, shipments, settings] analysis::analyses : SurveyReq => analysis::SurveyAnalyses;
    /// One analysis of the answers.
    "surveys.analyse" [surveys, customers, shipments, settings] analysis::analyse : analysis::AnalysisReq => analysis::AnalysisRes;
    /// The question bank.
    "surveys.bank" [surveys] bank::bank : Nothing => bank::BankRes;
    /// Keeps a question in the bank.
    "surveys.bank_keep" [] bank::keep : bank::BankKeepReq => bank::BankId;
    /// Takes a question out of the bank.
    "surveys.bank_delete" [] bank::delete : bank::BankReq => Nothing;
    /// The report of a survey: analyses that were kept, asked again.
    "surveys.recipes" [surveys, customers, shipments, settings] recipes::recipes : SurveyReq => recipes::SurveyRecipes;
    /// Keeps an analysis for the report.
    "surveys.recipe_keep" [] recipes::keep : analysis::AnalysisReq => recipes::RecipeId;
    /// Changes heading and place of a kept analysis.
    "surveys.recipe_edit" [] recipes::edit : recipes::RecipeEditReq => Nothing;
    /// Takes a kept analysis out of the report.
    "surveys.recipe_delete" [] recipes::delete : recipes::RecipeReq => Nothing;
    /// Rules that leave answers out, and what they find.
    "surveys.cleaning" [surveys] cleaning::cleaning : SurveyReq => cleaning::SurveyCleaning;
    /// Sets a rule that leaves answers out.
    "surveys.clean" [] cleaning::clean : cleaning::CleanReq => Nothing;
    /// How many customers to invite.
    "surveys.sample_size" [] sample_size::sample_size : sample_size::SampleSizeReq => sample_size::SampleSizeRes;
    /// What the customers are, and what weights come to.
    "surveys.weights" [surveys, customers, shipments, settings] weights::weights : SurveyReq => weights::SurveyWeights;
    /// Sets or takes away what the customers are in a variable.
    "surveys.weigh" [] weights::weigh : weights::WeighReq => Nothing;
    /// Open answers with key words and keyword groups.
    "surveys.open_text" [surveys] open_text::open_text : open_text::OpenTextReq => open_text::OpenText;
    /// Makes or changes a keyword group.
    "surveys.topic_save" [] open_text::topic_save : open_text::TopicSaveReq => open_text::TopicId;
    /// Deletes a keyword group.
    "surveys.topic_delete" [] open_text::topic_delete : open_text::TopicReq => Nothing;
    /// Open answers one by one, with the groups they belong to.
    "surveys.coding" [surveys] coding::coding : coding::CodingReq => coding::Coding;
    /// Puts an open answer into a group by hand, or takes it out.
    "surveys.code" [] coding::code : coding::AnswerCodeReq => Nothing;
    /// How many answers of a kind have come in of those that are wanted.
    "surveys.quotas" [surveys, customers, shipments, settings] quotas::quotas : SurveyReq => SurveyQuotas;
    /// What difference can be told by now, and where the plan stands.
    "surveys.power" [surveys, customers, shipments, settings] power::power : power::PowerReq => power::SurveyPower;
    /// Fixes the comparison a survey is collected for.
    "surveys.plan" [] power::plan : power::PlanReq => Nothing;
    /// Gives the planned comparison up.
    "surveys.plan_delete" [] power::plan_delete : SurveyReq => Nothing;
    /// Looks at the planned comparison, which is written down.
    "surveys.look" [] power::look : SurveyReq => power::SurveyPower;
    /// Whose the answers are, and how satisfied they are.
    "surveys.joined" [surveys, customers, shipments, settings] joined::joined : joined::JoinReq => joined::SurveyJoined;
    /// Customers who are not satisfied, by money at risk.
    "surveys.unsatisfied" [surveys, customers, shipments, cases, settings] joined::unsatisfied : joined::JoinReq => joined::Unsatisfied;
    /// Makes a case of an unsatisfied customer's answer.
    "surveys.take_up" [] joined::take_up : joined::TakeUpReq => CaseId;
    /// Satisfaction against buying again, in four boxes.
    "surveys.boxes" [surveys, customers, shipments, settings] joined::boxes : joined::BoxesReq => joined::SurveyBoxes;
    /// Customers who were satisfied in each of the last surveys.
    "surveys.trust" [surveys, customers, shipments, settings] joined::trust : joined::TrustReq => joined::CustomerTrust;
    /// What a customer answered, and whether it was content again and again.
    "surveys.of_customer" [surveys, customers, shipments, settings] joined::of_customer : joined::OfCustomerReq => joined::OfCustomer;
    /// Expected against perceived.
    "surveys.gaps" [surveys, customers, shipments, settings] gaps::gaps : GapsReq => SurveyGaps;
}
