CREATE INDEX `role_grants_by_given_by` ON `role_grants` (`given_by`) WHERE "role_grants"."given_by" is not null;--> statement-breakpoint
CREATE INDEX `class_openings_by_opened_by` ON `class_openings` (`opened_by`);--> statement-breakpoint
CREATE INDEX `check_ins_by_assisted_by` ON `check_ins` (`assisted_by`) WHERE "check_ins"."assisted_by" is not null;--> statement-breakpoint
CREATE INDEX `worries_by_entered_by` ON `worries` (`entered_by`) WHERE "worries"."entered_by" is not null;--> statement-breakpoint
CREATE INDEX `worries_by_chosen_person_id` ON `worries` (`chosen_person_id`) WHERE "worries"."chosen_person_id" is not null;--> statement-breakpoint
CREATE INDEX `worries_by_read_by` ON `worries` (`read_by`) WHERE "worries"."read_by" is not null;--> statement-breakpoint
CREATE INDEX `alert_events_by_person_id` ON `alert_events` (`person_id`) WHERE "alert_events"."person_id" is not null;--> statement-breakpoint
CREATE INDEX `alert_evidence_by_check_in_id` ON `alert_evidence` (`check_in_id`) WHERE "alert_evidence"."check_in_id" is not null;--> statement-breakpoint
CREATE INDEX `alerts_by_acknowledged_by` ON `alerts` (`acknowledged_by`) WHERE "alerts"."acknowledged_by" is not null;--> statement-breakpoint
CREATE INDEX `alerts_by_resolved_by` ON `alerts` (`resolved_by`) WHERE "alerts"."resolved_by" is not null;--> statement-breakpoint
CREATE INDEX `alerts_by_follows_id` ON `alerts` (`follows_id`) WHERE "alerts"."follows_id" is not null;--> statement-breakpoint
CREATE INDEX `concerns_by_alert_id` ON `concerns` (`alert_id`) WHERE "concerns"."alert_id" is not null;--> statement-breakpoint
CREATE INDEX `concerns_by_worry_id` ON `concerns` (`worry_id`) WHERE "concerns"."worry_id" is not null;--> statement-breakpoint
CREATE INDEX `concerns_by_read_by` ON `concerns` (`read_by`) WHERE "concerns"."read_by" is not null;--> statement-breakpoint
CREATE INDEX `concerns_by_closed_by` ON `concerns` (`closed_by`) WHERE "concerns"."closed_by" is not null;--> statement-breakpoint
CREATE INDEX `file_entries_by_author_id` ON `file_entries` (`author_id`) WHERE "file_entries"."author_id" is not null;--> statement-breakpoint
CREATE INDEX `file_entries_by_corrects_id` ON `file_entries` (`corrects_id`) WHERE "file_entries"."corrects_id" is not null;--> statement-breakpoint
CREATE INDEX `file_entries_by_alert_id` ON `file_entries` (`alert_id`) WHERE "file_entries"."alert_id" is not null;--> statement-breakpoint
CREATE INDEX `file_entries_by_worry_id` ON `file_entries` (`worry_id`) WHERE "file_entries"."worry_id" is not null;--> statement-breakpoint
CREATE INDEX `file_entries_by_concern_id` ON `file_entries` (`concern_id`) WHERE "file_entries"."concern_id" is not null;--> statement-breakpoint
CREATE INDEX `file_entries_by_response_id` ON `file_entries` (`response_id`) WHERE "file_entries"."response_id" is not null;--> statement-breakpoint
CREATE INDEX `file_entries_by_share_id` ON `file_entries` (`share_id`) WHERE "file_entries"."share_id" is not null;--> statement-breakpoint
CREATE INDEX `file_entries_by_telling_id` ON `file_entries` (`telling_id`) WHERE "file_entries"."telling_id" is not null;--> statement-breakpoint
CREATE INDEX `file_entries_by_transfer_id` ON `file_entries` (`transfer_id`) WHERE "file_entries"."transfer_id" is not null;--> statement-breakpoint
CREATE INDEX `crisis_answers_by_person_id` ON `crisis_answers` (`person_id`);--> statement-breakpoint
CREATE INDEX `crisis_responses_by_alert_id` ON `crisis_responses` (`alert_id`) WHERE "crisis_responses"."alert_id" is not null;--> statement-breakpoint
CREATE INDEX `crisis_responses_by_worry_id` ON `crisis_responses` (`worry_id`) WHERE "crisis_responses"."worry_id" is not null;--> statement-breakpoint
CREATE INDEX `crisis_responses_by_concern_id` ON `crisis_responses` (`concern_id`) WHERE "crisis_responses"."concern_id" is not null;--> statement-breakpoint
CREATE INDEX `crisis_responses_by_started_by` ON `crisis_responses` (`started_by`);--> statement-breakpoint
CREATE INDEX `crisis_responses_by_closed_by` ON `crisis_responses` (`closed_by`) WHERE "crisis_responses"."closed_by" is not null;--> statement-breakpoint
CREATE INDEX `crisis_responses_by_reviewed_by` ON `crisis_responses` (`reviewed_by`) WHERE "crisis_responses"."reviewed_by" is not null;--> statement-breakpoint
CREATE INDEX `follow_ups_by_child_id` ON `follow_ups` (`child_id`);--> statement-breakpoint
CREATE INDEX `follow_ups_by_response_id` ON `follow_ups` (`response_id`) WHERE "follow_ups"."response_id" is not null;--> statement-breakpoint
CREATE INDEX `follow_ups_by_concern_id` ON `follow_ups` (`concern_id`) WHERE "follow_ups"."concern_id" is not null;--> statement-breakpoint
CREATE INDEX `follow_ups_by_owner_id` ON `follow_ups` (`owner_id`);--> statement-breakpoint
CREATE INDEX `follow_ups_by_done_by` ON `follow_ups` (`done_by`) WHERE "follow_ups"."done_by" is not null;--> statement-breakpoint
CREATE INDEX `helplines_by_checked_by` ON `helplines` (`checked_by`) WHERE "helplines"."checked_by" is not null;--> statement-breakpoint
CREATE INDEX `shares_by_concern_id` ON `shares` (`concern_id`) WHERE "shares"."concern_id" is not null;--> statement-breakpoint
CREATE INDEX `shares_by_recorded_by` ON `shares` (`recorded_by`);--> statement-breakpoint
CREATE INDEX `tellings_by_concern_id` ON `tellings` (`concern_id`) WHERE "tellings"."concern_id" is not null;--> statement-breakpoint
CREATE INDEX `tellings_by_decided_by` ON `tellings` (`decided_by`);--> statement-breakpoint
CREATE INDEX `tellings_by_teller_id` ON `tellings` (`teller_id`) WHERE "tellings"."teller_id" is not null;--> statement-breakpoint
CREATE INDEX `tellings_by_told_by` ON `tellings` (`told_by`) WHERE "tellings"."told_by" is not null;--> statement-breakpoint
CREATE INDEX `transfers_by_begun_by` ON `transfers` (`begun_by`);--> statement-breakpoint
CREATE INDEX `transfers_by_sent_by` ON `transfers` (`sent_by`) WHERE "transfers"."sent_by" is not null;--> statement-breakpoint
CREATE INDEX `transfers_by_received_by` ON `transfers` (`received_by`) WHERE "transfers"."received_by" is not null;--> statement-breakpoint
CREATE INDEX `duty_turns_by_set_by` ON `duty_turns` (`set_by`);--> statement-breakpoint
CREATE INDEX `absences_by_marked_by` ON `absences` (`marked_by`);--> statement-breakpoint
CREATE INDEX `timetables_by_set_by` ON `timetables` (`set_by`);--> statement-breakpoint
CREATE INDEX `sessions_by_opening_id` ON `sessions` (`opening_id`) WHERE "sessions"."opening_id" is not null;--> statement-breakpoint
CREATE INDEX `low_signs_by_worry_id` ON `low_signs` (`worry_id`);