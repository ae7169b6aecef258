-- Triggers are put back after every migration, because SQLite drops them when a table is rebuilt. Each table is guarded three
-- ways: "insert or replace" and "update or replace" remove rows without asking a delete trigger unless recursive_triggers
-- is on, which a libSQL server does not allow. A row without an id of its own is found by rowid.

-- What stood in clear before it was sealed waits to be sealed in its place and goes; nothing is ever added, so that what
-- the guards below let through for it is let through once.
CREATE TRIGGER to_seal_no_adding BEFORE INSERT ON to_seal
BEGIN SELECT RAISE(ABORT, 'to_seal is only emptied, never added to'); END;
--> statement-breakpoint
CREATE TRIGGER to_seal_no_changing BEFORE UPDATE ON to_seal
BEGIN SELECT RAISE(ABORT, 'to_seal is only emptied, never added to'); END;
--> statement-breakpoint
-- What was done, and what happened to an alert and why, is only ever added to.
CREATE TRIGGER audit_entries_no_replacing BEFORE INSERT ON audit_entries
WHEN EXISTS (SELECT 1 FROM audit_entries WHERE seq = new.seq)
BEGIN SELECT RAISE(ABORT, 'audit_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_no_changing BEFORE UPDATE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'audit_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_no_removing BEFORE DELETE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'audit_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER alert_events_no_replacing BEFORE INSERT ON alert_events
WHEN EXISTS (SELECT 1 FROM alert_events WHERE id = new.id) OR EXISTS (SELECT 1 FROM alert_events WHERE rowid = new.rowid)
BEGIN SELECT RAISE(ABORT, 'alert_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER alert_events_no_changing BEFORE UPDATE ON alert_events
WHEN new.id IS NOT old.id
  OR new.rowid IS NOT old.rowid
  OR new.alert_id IS NOT old.alert_id
  OR new.kind IS NOT old.kind
  OR new.at IS NOT old.at
  OR new.person_id IS NOT old.person_id
  OR NOT EXISTS (SELECT 1 FROM to_seal WHERE place = 'alert_events' AND row_id = old.id)
BEGIN SELECT RAISE(ABORT, 'alert_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER alert_events_no_removing BEFORE DELETE ON alert_events
BEGIN SELECT RAISE(ABORT, 'alert_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER alert_evidence_no_replacing BEFORE INSERT ON alert_evidence
WHEN EXISTS (SELECT 1 FROM alert_evidence WHERE id = new.id) OR EXISTS (SELECT 1 FROM alert_evidence WHERE rowid = new.rowid)
BEGIN SELECT RAISE(ABORT, 'alert_evidence is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER alert_evidence_no_changing BEFORE UPDATE ON alert_evidence
WHEN new.id IS NOT old.id
  OR new.rowid IS NOT old.rowid
  OR new.alert_id IS NOT old.alert_id
  OR new.rule_version IS NOT old.rule_version
  OR new.severity IS NOT old.severity
  OR new.check_in_id IS NOT old.check_in_id
  OR new.worry_id IS NOT old.worry_id
  OR new.through IS NOT old.through
  OR new.at IS NOT old.at
  OR NOT EXISTS (SELECT 1 FROM to_seal WHERE place = 'alert_evidence' AND row_id = old.id)
BEGIN SELECT RAISE(ABORT, 'alert_evidence is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER alert_evidence_no_removing BEFORE DELETE ON alert_evidence
BEGIN SELECT RAISE(ABORT, 'alert_evidence is append-only'); END;
--> statement-breakpoint
-- A check-in that is completed stays as the child left it, answers included.
CREATE TRIGGER check_ins_no_replacing BEFORE INSERT ON check_ins
WHEN EXISTS (SELECT 1 FROM check_ins WHERE status = 'completed' AND id = new.id)
  OR EXISTS (SELECT 1 FROM check_ins WHERE status = 'completed' AND rowid = new.rowid)
BEGIN SELECT RAISE(ABORT, 'a completed check-in never changes'); END;
--> statement-breakpoint
CREATE TRIGGER check_ins_no_changing BEFORE UPDATE ON check_ins
WHEN old.status = 'completed' OR new.id IS NOT old.id OR new.rowid IS NOT old.rowid
BEGIN SELECT RAISE(ABORT, 'a completed check-in never changes'); END;
--> statement-breakpoint
CREATE TRIGGER check_ins_no_removing BEFORE DELETE ON check_ins
WHEN old.status = 'completed'
BEGIN SELECT RAISE(ABORT, 'a completed check-in never changes'); END;
--> statement-breakpoint
CREATE TRIGGER check_in_answers_no_replacing BEFORE INSERT ON check_in_answers
WHEN EXISTS (SELECT 1 FROM check_ins WHERE status = 'completed' AND id = new.check_in_id)
  OR EXISTS (
    SELECT 1 FROM check_in_answers AS kept JOIN check_ins ON check_ins.id = kept.check_in_id
    WHERE check_ins.status = 'completed' AND kept.id = new.id
  )
  OR EXISTS (
    SELECT 1 FROM check_in_answers AS kept JOIN check_ins ON check_ins.id = kept.check_in_id
    WHERE check_ins.status = 'completed' AND kept.rowid = new.rowid
  )
BEGIN SELECT RAISE(ABORT, 'a completed check-in never changes'); END;
--> statement-breakpoint
CREATE TRIGGER check_in_answers_no_changing BEFORE UPDATE ON check_in_answers
WHEN new.id IS NOT old.id
  OR new.rowid IS NOT old.rowid
  OR EXISTS (SELECT 1 FROM check_ins WHERE status = 'completed' AND id IN (old.check_in_id, new.check_in_id))
BEGIN SELECT RAISE(ABORT, 'a completed check-in never changes'); END;
--> statement-breakpoint
CREATE TRIGGER check_in_answers_no_removing BEFORE DELETE ON check_in_answers
WHEN EXISTS (SELECT 1 FROM check_ins WHERE status = 'completed' AND id = old.check_in_id)
BEGIN SELECT RAISE(ABORT, 'a completed check-in never changes'); END;
--> statement-breakpoint
-- Whom an alert is about, and of what kind it is, never changes; it may become more serious, never less.
CREATE TRIGGER alerts_no_replacing BEFORE INSERT ON alerts
WHEN EXISTS (SELECT 1 FROM alerts WHERE id = new.id)
  OR EXISTS (SELECT 1 FROM alerts WHERE rowid = new.rowid)
  OR (
    new.state <> 'resolved'
    AND EXISTS (
      SELECT 1 FROM alerts WHERE child_id = new.child_id AND group_key = new.group_key AND state <> 'resolved'
    )
  )
BEGIN SELECT RAISE(ABORT, 'an alert is never replaced'); END;
--> statement-breakpoint
CREATE TRIGGER alerts_no_changing BEFORE UPDATE ON alerts
WHEN new.id IS NOT old.id
  OR new.rowid IS NOT old.rowid
  OR new.child_id IS NOT old.child_id
  OR new.type IS NOT old.type
  OR (
    (new.about IS NOT old.about OR new.group_key IS NOT old.group_key)
    AND NOT EXISTS (SELECT 1 FROM to_seal WHERE place = 'alerts' AND row_id = old.id)
  )
  OR new.raised_at IS NOT old.raised_at
BEGIN SELECT RAISE(ABORT, 'whom an alert is about, its kind and its beginning never change'); END;
--> statement-breakpoint
CREATE TRIGGER alerts_no_softening BEFORE UPDATE OF severity ON alerts
WHEN CASE new.severity WHEN 'low' THEN 1 WHEN 'medium' THEN 2 WHEN 'high' THEN 3 WHEN 'urgent' THEN 4 ELSE 0 END
  < CASE old.severity WHEN 'low' THEN 1 WHEN 'medium' THEN 2 WHEN 'high' THEN 3 WHEN 'urgent' THEN 4 ELSE 0 END
BEGIN SELECT RAISE(ABORT, 'an alert never becomes less serious'); END;
--> statement-breakpoint
CREATE TRIGGER alerts_no_reopening_over BEFORE UPDATE OF state ON alerts
WHEN new.state <> 'resolved'
  AND EXISTS (
    SELECT 1 FROM alerts
    WHERE child_id = new.child_id AND group_key = new.group_key AND state <> 'resolved' AND id <> old.id
  )
BEGIN SELECT RAISE(ABORT, 'another alert of this kind is open'); END;
--> statement-breakpoint
CREATE TRIGGER alerts_no_removing BEFORE DELETE ON alerts
BEGIN SELECT RAISE(ABORT, 'an alert is never removed'); END;
--> statement-breakpoint
-- What a child told stays as it was told once the check-in is over or somebody has read it; what they wrote never changes.
CREATE TRIGGER worries_no_replacing BEFORE INSERT ON worries
WHEN EXISTS (SELECT 1 FROM worries WHERE id = new.id)
  OR EXISTS (
    SELECT 1 FROM worries
    WHERE check_in_id = new.check_in_id AND read_at IS NULL AND handed_on_at IS NULL AND new.read_at IS NULL
  )
  OR EXISTS (SELECT 1 FROM worries WHERE rowid = new.rowid)
BEGIN SELECT RAISE(ABORT, 'a worry is never replaced'); END;
--> statement-breakpoint
CREATE TRIGGER worries_no_changing BEFORE UPDATE ON worries
WHEN new.id IS NOT old.id
  OR new.rowid IS NOT old.rowid
  OR new.child_id IS NOT old.child_id
  OR new.check_in_id IS NOT old.check_in_id
  OR new.source IS NOT old.source
  OR new.entered_by IS NOT old.entered_by
  OR new.written_at IS NOT old.written_at
  OR (old.words IS NOT NULL AND new.words IS NOT old.words)
BEGIN SELECT RAISE(ABORT, 'what a child wrote never changes'); END;
--> statement-breakpoint
CREATE TRIGGER worries_no_adding BEFORE UPDATE ON worries
WHEN (
    new.topic IS NOT old.topic
    OR new.size IS NOT old.size
    OR new.want IS NOT old.want
    OR new.safe IS NOT old.safe
    OR new.words IS NOT old.words
    OR new.added_id IS NOT old.added_id
    OR new.taken_back_at IS NOT old.taken_back_at
  )
  AND (
    old.read_at IS NOT NULL
    OR old.handed_on_at IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM check_ins WHERE id = old.check_in_id AND status = 'in_progress')
  )
BEGIN SELECT RAISE(ABORT, 'what a child told never changes once somebody has read it or its check-in is over'); END;
--> statement-breakpoint
-- What the safeguarding governor alone has read may be handed on, once for each time they read it: it is unread again.
CREATE TRIGGER worries_read_once BEFORE UPDATE ON worries
WHEN (old.read_by IS NOT NULL AND (new.read_by IS NOT old.read_by OR new.read_at IS NOT old.read_at))
  OR (
    old.read_at IS NOT NULL
    AND new.read_at IS NOT old.read_at
    AND NOT (new.read_at IS NULL AND new.read_by IS NULL AND ifnull(new.handed_on_at, 0) >= old.read_at)
  )
  OR (new.handed_on_at IS NOT old.handed_on_at AND (old.read_at IS NULL OR new.read_at IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'who read a worry first never changes'); END;
--> statement-breakpoint
CREATE TRIGGER worries_no_removing BEFORE DELETE ON worries
BEGIN SELECT RAISE(ABORT, 'a worry is never removed'); END;
--> statement-breakpoint
-- A line in a child's file, an answer in a crisis and whom a record is about stay as they were written.
CREATE TRIGGER file_entries_no_replacing BEFORE INSERT ON file_entries
WHEN EXISTS (SELECT 1 FROM file_entries WHERE id = new.id) OR EXISTS (SELECT 1 FROM file_entries WHERE rowid = new.rowid)
BEGIN SELECT RAISE(ABORT, 'file_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER file_entries_no_changing BEFORE UPDATE ON file_entries
BEGIN SELECT RAISE(ABORT, 'file_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER file_entries_no_removing BEFORE DELETE ON file_entries
BEGIN SELECT RAISE(ABORT, 'file_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER crisis_answers_no_replacing BEFORE INSERT ON crisis_answers
WHEN EXISTS (SELECT 1 FROM crisis_answers WHERE id = new.id) OR EXISTS (SELECT 1 FROM crisis_answers WHERE rowid = new.rowid)
BEGIN SELECT RAISE(ABORT, 'crisis_answers is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER crisis_answers_no_changing BEFORE UPDATE ON crisis_answers
BEGIN SELECT RAISE(ABORT, 'crisis_answers is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER crisis_answers_no_removing BEFORE DELETE ON crisis_answers
BEGIN SELECT RAISE(ABORT, 'crisis_answers is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER kept_from_no_replacing BEFORE INSERT ON kept_from
WHEN EXISTS (SELECT 1 FROM kept_from WHERE id = new.id) OR EXISTS (SELECT 1 FROM kept_from WHERE rowid = new.rowid)
BEGIN SELECT RAISE(ABORT, 'kept_from is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER kept_from_no_changing BEFORE UPDATE ON kept_from
WHEN new.id IS NOT old.id
  OR new.rowid IS NOT old.rowid
  OR new.worry_id IS NOT old.worry_id
  OR new.alert_id IS NOT old.alert_id
  OR new.concern_id IS NOT old.concern_id
  OR new.because IS NOT old.because
  OR new.at IS NOT old.at
  OR NOT EXISTS (SELECT 1 FROM to_seal WHERE place = 'kept_from' AND row_id = old.id)
BEGIN SELECT RAISE(ABORT, 'kept_from is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER kept_from_no_removing BEFORE DELETE ON kept_from
BEGIN SELECT RAISE(ABORT, 'kept_from is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER record_openings_no_replacing BEFORE INSERT ON record_openings
WHEN EXISTS (SELECT 1 FROM record_openings WHERE id = new.id) OR EXISTS (SELECT 1 FROM record_openings WHERE rowid = new.rowid)
BEGIN SELECT RAISE(ABORT, 'record_openings is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER record_openings_no_changing BEFORE UPDATE ON record_openings
BEGIN SELECT RAISE(ABORT, 'record_openings is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER record_openings_no_removing BEFORE DELETE ON record_openings
BEGIN SELECT RAISE(ABORT, 'record_openings is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER joint_openings_no_replacing BEFORE INSERT ON joint_openings
WHEN EXISTS (SELECT 1 FROM joint_openings WHERE id = new.id) OR EXISTS (SELECT 1 FROM joint_openings WHERE rowid = new.rowid)
BEGIN SELECT RAISE(ABORT, 'who opened what together never changes'); END;
--> statement-breakpoint
CREATE TRIGGER joint_openings_no_changing BEFORE UPDATE ON joint_openings
WHEN new.id IS NOT old.id
  OR new.rowid IS NOT old.rowid
  OR new.opening_id IS NOT old.opening_id
  OR new.asked_by IS NOT old.asked_by
  OR new.asked_at IS NOT old.asked_at
  OR old.agreed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'who opened what together never changes'); END;
--> statement-breakpoint
CREATE TRIGGER joint_openings_no_removing BEFORE DELETE ON joint_openings
BEGIN SELECT RAISE(ABORT, 'who opened what together never changes'); END;
--> statement-breakpoint
-- What somebody passed on, shared or decided stays as it was; what came of it is added.
CREATE TRIGGER concerns_no_replacing BEFORE INSERT ON concerns
WHEN EXISTS (SELECT 1 FROM concerns WHERE id = new.id) OR EXISTS (SELECT 1 FROM concerns WHERE rowid = new.rowid)
BEGIN SELECT RAISE(ABORT, 'what a concern says never changes'); END;
--> statement-breakpoint
CREATE TRIGGER concerns_no_changing BEFORE UPDATE ON concerns
WHEN new.id IS NOT old.id
  OR new.rowid IS NOT old.rowid
  OR new.child_id IS NOT old.child_id
  OR new.raised_by IS NOT old.raised_by
  OR new.raised_at IS NOT old.raised_at
  OR new.occurred_at IS NOT old.occurred_at
  OR new.subject IS NOT old.subject
  OR new.seen IS NOT old.seen
  OR new.child_words IS NOT old.child_words
  OR new.done IS NOT old.done
  OR new.who_knows IS NOT old.who_knows
  OR new.about_whom IS NOT old.about_whom
  OR new.named IS NOT old.named
BEGIN SELECT RAISE(ABORT, 'what a concern says never changes'); END;
--> statement-breakpoint
CREATE TRIGGER concerns_no_removing BEFORE DELETE ON concerns
BEGIN SELECT RAISE(ABORT, 'what a concern says never changes'); END;
--> statement-breakpoint
CREATE TRIGGER shares_no_replacing BEFORE INSERT ON shares
WHEN EXISTS (SELECT 1 FROM shares WHERE id = new.id) OR EXISTS (SELECT 1 FROM shares WHERE rowid = new.rowid)
BEGIN SELECT RAISE(ABORT, 'what was shared and why never changes'); END;
--> statement-breakpoint
CREATE TRIGGER shares_no_changing BEFORE UPDATE ON shares
WHEN new.id IS NOT old.id
  OR new.rowid IS NOT old.rowid
  OR new.child_id IS NOT old.child_id
  OR new.recipient IS NOT old.recipient
  OR new.decision IS NOT old.decision
  OR new.consent IS NOT old.consent
  OR new.to_whom IS NOT old.to_whom
  OR new.what IS NOT old.what
  OR new.reason IS NOT old.reason
  OR new.shared_at IS NOT old.shared_at
  OR new.recorded_at IS NOT old.recorded_at
  OR new.recorded_by IS NOT old.recorded_by
BEGIN SELECT RAISE(ABORT, 'what was shared and why never changes'); END;
--> statement-breakpoint
CREATE TRIGGER shares_no_removing BEFORE DELETE ON shares
BEGIN SELECT RAISE(ABORT, 'what was shared and why never changes'); END;
--> statement-breakpoint
CREATE TRIGGER tellings_no_replacing BEFORE INSERT ON tellings
WHEN EXISTS (SELECT 1 FROM tellings WHERE id = new.id) OR EXISTS (SELECT 1 FROM tellings WHERE rowid = new.rowid)
BEGIN SELECT RAISE(ABORT, 'what was decided about telling a family never changes'); END;
--> statement-breakpoint
CREATE TRIGGER tellings_no_changing BEFORE UPDATE ON tellings
WHEN new.id IS NOT old.id
  OR new.rowid IS NOT old.rowid
  OR new.child_id IS NOT old.child_id
  OR new.decision IS NOT old.decision
  OR new.decided_by IS NOT old.decided_by
  OR new.decided_at IS NOT old.decided_at
  OR new.reason IS NOT old.reason
  OR new.may_be_said IS NOT old.may_be_said
  OR new.not_before IS NOT old.not_before
BEGIN SELECT RAISE(ABORT, 'what was decided about telling a family never changes'); END;
--> statement-breakpoint
CREATE TRIGGER tellings_no_removing BEFORE DELETE ON tellings
BEGIN SELECT RAISE(ABORT, 'what was decided about telling a family never changes'); END;
--> statement-breakpoint
CREATE TRIGGER crisis_responses_no_replacing BEFORE INSERT ON crisis_responses
WHEN EXISTS (SELECT 1 FROM crisis_responses WHERE id = new.id) OR EXISTS (SELECT 1 FROM crisis_responses WHERE rowid = new.rowid)
BEGIN SELECT RAISE(ABORT, 'how a crisis began never changes'); END;
--> statement-breakpoint
CREATE TRIGGER crisis_responses_no_changing BEFORE UPDATE ON crisis_responses
WHEN new.id IS NOT old.id
  OR new.rowid IS NOT old.rowid
  OR new.child_id IS NOT old.child_id
  OR new.started_at IS NOT old.started_at
  OR new.started_by IS NOT old.started_by
  OR new.alert_id IS NOT old.alert_id
  OR new.worry_id IS NOT old.worry_id
  OR new.concern_id IS NOT old.concern_id
BEGIN SELECT RAISE(ABORT, 'how a crisis began never changes'); END;
--> statement-breakpoint
CREATE TRIGGER crisis_responses_no_removing BEFORE DELETE ON crisis_responses
BEGIN SELECT RAISE(ABORT, 'how a crisis began never changes'); END;
