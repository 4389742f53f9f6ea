ALTER TABLE "delivery" ADD COLUMN "uploads" jsonb;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "uploaded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "seconds" real;