-- What the platform's own staff did is only ever added to; see the school's objects.sql for why three guards are needed.
CREATE TRIGGER platform_audit_no_replacing BEFORE INSERT ON platform_audit
WHEN EXISTS (SELECT 1 FROM platform_audit WHERE seq = new.seq)
BEGIN SELECT RAISE(ABORT, 'platform_audit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER platform_audit_no_changing BEFORE UPDATE ON platform_audit
BEGIN SELECT RAISE(ABORT, 'platform_audit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER platform_audit_no_removing BEFORE DELETE ON platform_audit
BEGIN SELECT RAISE(ABORT, 'platform_audit is append-only'); END;
