CREATE TABLE "webhook" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"url" text NOT NULL,
	"events" text[] NOT NULL,
	"secret" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"rests_since" timestamp with time zone,
	"rests_why" text
);
--> statement-breakpoint
CREATE TABLE "webhook_call" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"webhook_id" uuid NOT NULL,
	"event" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"due_at" timestamp with time zone DEFAULT clock_timestamp(),
	"tries" integer DEFAULT 0 NOT NULL,
	"taken_at" timestamp with time zone,
	"said" text
);
--> statement-breakpoint
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_call" ADD CONSTRAINT "webhook_call_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "webhook_organisation_id_index" ON "webhook" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "webhook_call_webhook_id_due_at_index" ON "webhook_call" USING btree ("webhook_id","due_at");--> statement-breakpoint
CREATE INDEX "webhook_call_webhook_id_created_at_index" ON "webhook_call" USING btree ("webhook_id","created_at");