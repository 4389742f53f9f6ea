CREATE TABLE "import" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"speaker_id" uuid NOT NULL,
	"account_id" uuid,
	"source" text,
	"file_name" text,
	"file_bytes" bigint,
	"state" text NOT NULL,
	"cursor" text,
	"read" integer DEFAULT 0 NOT NULL,
	"kept" integer DEFAULT 0 NOT NULL,
	"left_out" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"fault" jsonb,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp with time zone DEFAULT now() NOT NULL,
	"worker" text,
	"begun_by" uuid,
	"begun_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "import_organisationId_id_unique" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "past_post" (
	"organisation_id" uuid NOT NULL,
	"speaker_id" uuid NOT NULL,
	"key" text NOT NULL,
	"sameness" text NOT NULL,
	"import_id" uuid NOT NULL,
	"account_id" uuid,
	"source" text NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"text" text NOT NULL,
	"language" text,
	"is_reply" boolean NOT NULL,
	"links" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "past_post_speaker_id_key_pk" PRIMARY KEY("speaker_id","key"),
	CONSTRAINT "past_post_speakerId_sameness_unique" UNIQUE("speaker_id","sameness")
);
--> statement-breakpoint
ALTER TABLE "import" ADD CONSTRAINT "import_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import" ADD CONSTRAINT "import_begun_by_person_id_fk" FOREIGN KEY ("begun_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import" ADD CONSTRAINT "import_organisation_id_speaker_id_speaker_organisation_id_id_fk" FOREIGN KEY ("organisation_id","speaker_id") REFERENCES "public"."speaker"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import" ADD CONSTRAINT "import_organisation_id_account_id_account_organisation_id_id_fk" FOREIGN KEY ("organisation_id","account_id") REFERENCES "public"."account"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_post" ADD CONSTRAINT "past_post_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_post" ADD CONSTRAINT "past_post_organisation_id_import_id_import_organisation_id_id_fk" FOREIGN KEY ("organisation_id","import_id") REFERENCES "public"."import"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_post" ADD CONSTRAINT "past_post_organisation_id_speaker_id_speaker_organisation_id_id_fk" FOREIGN KEY ("organisation_id","speaker_id") REFERENCES "public"."speaker"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_speaker_id_begun_at_index" ON "import" USING btree ("speaker_id","begun_at");--> statement-breakpoint
CREATE INDEX "import_state_next_at_index" ON "import" USING btree ("state","next_at");--> statement-breakpoint
CREATE INDEX "past_post_speaker_id_said_at_key_index" ON "past_post" USING btree ("speaker_id","said_at","key");