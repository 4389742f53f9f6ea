import nodemailer from 'nodemailer'

export type Mail = (letter: { to: string; subject: string; text: string }) => Promise<boolean>

/** Sends letters through the mail server of the settings; without one, or when it does not take a letter, false. */
export function mailThrough(smtpUrl: string | null, from: string | null, log: (error: Error) => void): Mail {
  if (smtpUrl === null || from === null) return async () => false
  const transport = nodemailer.createTransport(smtpUrl, { from })
  return async (letter) => {
    try {
      await transport.sendMail(letter)
      return true
    } catch (cause) {
      log(cause instanceof Error ? cause : new Error(String(cause)))
      return false
    }
  }
}
