/** What the relay adds and what Mail wrote: the lower part of every message that went the right way. */
export const relayed = `Received: from localhost (localhost [127.0.0.1])
	by 011.lax.mailroute.net (Postfix) with ESMTP id 4gKx2p5Vjlz1XMAb1;
	Tue,  6 Oct 2026 17:31:43 +0000 (UTC)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; h=
	to:date:date:message-id:subject:subject:mime-version
	:content-transfer-encoding:content-type:content-type:from:from
	:received:received; s=mr01; t=1791307901; x=1793899902; bh=47DEQpj8
	HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=Qm9ndXMgc2lnbmF0dXJlIGZv
	ciB0ZXN0cyBvbmx5LCBub3QgYSByZWFsIG9uZSBhdCBhbGw=
X-Virus-Scanned: by MailRoute
Received: from 011.lax.mailroute.net ([127.0.0.1])
 by localhost (011.lax [127.0.0.1]) (mroute_mailscanner, port 10029) with LMTP
 id SnIPabCDEfGh; Tue,  6 Oct 2026 17:31:41 +0000 (UTC)
Received: from smtpclient.apple (unknown [198.51.100.7])
	(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)
	 key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256)
	(No client certificate requested)
	(Authenticated sender: you@example.org)
	by 011.lax.mailroute.net (Postfix) with ESMTPSA id 4gKx2l2MV4z1XMAb0;
	Tue,  6 Oct 2026 17:31:39 +0000 (UTC)
`

/** What Mail writes, and a short body. */
export const written = `From: Jo Doe <you@example.org>
Content-Type: text/plain;
	charset=us-ascii
Content-Transfer-Encoding: 7bit
Mime-Version: 1.0 (Mac OS X Mail 16.0 \\(3826.700.81\\))
Subject: Test of the new account
Message-Id: <5B0C7C6E-2D3F-4C1B-9A77-0F1E2D3C4B5A@example.org>
Date: Tue, 6 Oct 2026 10:31:28 -0700
To: second@example.net
X-Mailer: Apple Mail (2.3826.700.81)

This is a test.
`

/** The same message sent through the server of another account, here one at Gmail. */
export const throughGmail = `Received: from smtpclient.apple ([198.51.100.7])
        by smtp.gmail.com with ESMTPSA id d13-20020a50fe8d000000b0051e1660a34esm1557805edt.51.2026.10.06.10.31.39
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
        Tue, 06 Oct 2026 10:31:39 -0700 (PDT)
`
