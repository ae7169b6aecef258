/** What is kept of the password of somebody who has joined the school. Nobody knows which password it is. */
export const somePassword =
  '$argon2id$v=19$m=19456,t=2,p=1$R7noXueZAumrOcT+mUJiPg$qVDanU+26hWp0IPwdCGuIg1RLPdfoalq9F93BvLuYA8'
