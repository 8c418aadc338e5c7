Console.WriteLine("SendSite");
